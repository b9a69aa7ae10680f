// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ninaite.pages.Filled;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Hands an application in: the form, the entry, the submission. Each of the three may have been
 * done by an earlier try that did not get further, so each looks at what there is; pressed twice,
 * it is handed in once.
 */
@Component
final class Sending {
  private static final List<Step> ABOUT_THE_PERSON =
      List.of(Step.NAME, Step.BIRTH, Step.CONTACT, Step.ADDRESS, Step.PERMISSION);

  private final Services services;
  private final Mine mine;
  private final Programme programme;

  Sending(Services services, Mine mine, Programme programme) {
    this.services = services;
    this.mine = mine;
    this.programme = programme;
  }

  /** Done with the application's id, or the first thing that stood against it. */
  Reply send(String trainee, Filled form) {
    Reply person = person(trainee, form);
    if (!(person instanceof Reply.Done)) {
      return person;
    }
    Reply drafted = drafted(form);
    return drafted instanceof Reply.Done(var id, var _)
        ? services.send(
            "trainee",
            HttpMethod.POST,
            null,
            Map.of(),
            "/applications/{application}/submission",
            id)
        : drafted;
  }

  private Reply person(String trainee, Filled form) {
    Map<String, Object> body = personal(form);
    boolean known = services.get("trainee", Map.class, "/trainees/{trainee}", trainee).shown();
    return known
        ? services.send("trainee", HttpMethod.PUT, body, "/trainees/{trainee}", trainee)
        : services.send("trainee", HttpMethod.POST, body, "/trainees");
  }

  /** As the form of a person is sent, also when it is put right later. */
  Map<String, Object> personal(Filled form) {
    List<String> fields = new ArrayList<>();
    ABOUT_THE_PERSON.forEach(step -> fields.addAll(step.fields()));
    return Answers.body(form, fields).put("municipality", programme.municipality()).build();
  }

  /** The one that is open, with these wishes; or a new one. */
  private Reply drafted(Filled form) {
    Map<String, Object> wishes = wishes(form);
    List<Object> held = held(form);
    var open =
        mine.applications().or(List.of()).stream()
            .filter(one -> one.state().equals("draft"))
            .findFirst();
    if (open.isEmpty()) {
      return services.send(
          "trainee",
          HttpMethod.POST,
          Map.of(
              "municipality",
              programme.municipality(),
              "wishes",
              wishes,
              Answers.QUALIFICATIONS,
              held),
          "/applications");
    }
    String id = open.get().id();
    Reply revised =
        services.send("trainee", HttpMethod.PUT, wishes, "/applications/{application}/wishes", id);
    return revised instanceof Reply.Done
        ? services.send(
            "trainee",
            HttpMethod.PUT,
            Map.of(Answers.QUALIFICATIONS, held),
            "/applications/{application}/qualifications",
            id)
        : revised;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> wishes(Filled form) {
    List<String> fields = new ArrayList<>(Step.WORK.fields());
    fields.addAll(Step.TIME.fields());
    Object wishes = Answers.body(form, fields).build().get("wishes");
    return wishes instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> held(Filled form) {
    Object held =
        Answers.body(form, Step.QUALIFICATIONS.fields()).build().get(Answers.QUALIFICATIONS);
    return held instanceof List<?> list ? (List<Object>) list : List.of();
  }
}
