// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static ninaite.access.Deeds.eventually;

import java.util.List;
import java.util.Map;
import ninaite.aggregate.Ids;

/** A course here and one elsewhere, from plan to certificates. */
record Courses(Deeds deeds, Actors actors, Names names, Personal personal) {

  void run() {
    names.own.put("course", completed(actors.instructor, actors.hanako));
    String certificate = Ids.sameFor("certificate", names.own("course"), names.own("trainee"));
    names.own.put("certificate", certificate);
    eventually(() -> deeds.get(Actor.ANYBODY, "/certificates/" + certificate));
    completed(actors.instructorElsewhere, actors.saburo);
  }

  private String completed(Actor instructor, Actor trainee) {
    Map<String, Object> plan =
        Map.of("title", "見本講座", "capacity", 4, "startsOn", Names.TODAY, "endsOn", Names.TODAY);
    String course = deeds.post(instructor, "/courses", plan).at("/id");
    String path = "/courses/" + course;
    deeds.post(instructor, path + "/opening", null);
    deeds.post(trainee, path + "/seats", null);
    deeds.post(instructor, path + "/start", null);
    Map<String, Object> passed = Map.of("passed", List.of(personal.id(trainee)));
    deeds.post(instructor, path + "/completion", passed);
    return course;
  }
}
