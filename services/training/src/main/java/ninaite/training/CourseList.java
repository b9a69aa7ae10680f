// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.service.Role.INSTRUCTOR;
import static ninaite.service.Role.TRAINEE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads of courses: anyone may see what there is, its instructors also who is in it. */
@RestController
class CourseList {
  private static final int PAGE = 50;
  private static final int LAST_PAGE = 1_000;
  private static final Set<String> STATES =
      Set.of("scheduled", "open", "running", "completed", "cancelled");

  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final MongoTemplate mongo;

  CourseList(Aggregates<Course, Course.Command, OfCourse> courses, MongoTemplate mongo) {
    this.courses = courses;
    this.mongo = mongo;
  }

  /**
   * A course for anyone to see: counts, never who.
   *
   * @param seatsFree null unless bookings are open
   * @param minimumReached whether as many have a seat as it needs; null unless bookings are open
   */
  record View(
      About about,
      String state,
      @Nullable Integer seatsFree,
      int waiting,
      @Nullable Boolean minimumReached) {}

  /** One page, the course that starts last first. */
  record Page(List<View> courses, int page, boolean more) {}

  /** A course and the caller's place in it. */
  record Mine(View course, Rosters.Place place) {}

  /** What was missed on a day, as a roll of it says. */
  record Day(LocalDate on, List<Course.Absence> missed) {}

  @GetMapping("/courses/{course}")
  @OpenToAll
  ResponseEntity<?> read(@PathVariable CourseId course) {
    return courses
        .find(course.text())
        .<ResponseEntity<?>>map(found -> Answer.state(found, view(found.state())))
        .orElseGet(Answer::absent);
  }

  /**
   * @param page from 0
   */
  @GetMapping("/courses")
  @OpenToAll
  ResponseEntity<?> search(
      @RequestParam(required = false) @Nullable String municipality,
      @RequestParam(required = false) @Nullable String provider,
      @RequestParam(required = false) @Nullable String certificate,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "0") int page) {
    if (state != null && !STATES.contains(state)) {
      return Answer.of(Outcome.refused(TrainingRule.STATE_IS_KNOWN));
    }
    if (page < 0 || page > LAST_PAGE) {
      return Answer.absent();
    }
    Document query = new Document();
    put(query, "state.about.municipality", municipality);
    put(query, "state.about.provider", provider);
    put(query, "state.about.certificate", certificate);
    put(query, "state._class", state == null ? null : "course." + state);
    List<View> found = courses(query, page).stream().map(CourseList::view).toList();
    boolean more = found.size() > PAGE;
    return ResponseEntity.ok(new Page(more ? found.subList(0, PAGE) : found, page, more));
  }

  /** The caller's own courses: booked, kept for them, waited for, begun. */
  @GetMapping("/courses/mine")
  @AllowedTo(TRAINEE)
  List<Mine> mine(Caller caller) {
    TraineeId me = caller.trainee();
    List<Document> somehow =
        Stream.of(
                "state.seats.booked",
                "state.seats.offered.trainee",
                "state.seats.waiting",
                "state.attendance.starters")
            .map(field -> new Document(field, me.text()))
            .toList();
    return courses(new Document("$or", somehow), 0).stream()
        .flatMap(
            course ->
                Rosters.place(course, me).map(place -> new Mine(view(course), place)).stream())
        .toList();
  }

  /** Who is in it and how they stand. */
  @GetMapping("/courses/{course}/roster")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> roster(@PathVariable CourseId course, Caller caller) {
    return courses
        .find(course.text())
        .filter(found -> Course.about(found.state()).provider().equals(caller.organisation()))
        .<ResponseEntity<?>>map(found -> Answer.state(found, Rosters.roster(found.state())))
        .orElseGet(Answer::absent);
  }

  /** What was said so far of one day: who missed what. Who is not named attended. */
  @GetMapping("/courses/{course}/attendance")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> day(@PathVariable CourseId course, @RequestParam LocalDate on, Caller caller) {
    return courses
        .find(course.text())
        .filter(found -> Course.about(found.state()).provider().equals(caller.organisation()))
        .<ResponseEntity<?>>map(
            found -> Answer.state(found, new Day(on, Rosters.missed(found.state(), on))))
        .orElseGet(Answer::absent);
  }

  private List<Course> courses(Document query, int page) {
    return mongo
        .getDb()
        .getCollection(Course.DECIDER.collection())
        .find(query)
        .projection(new Document("state", 1))
        .sort(new Document("state.about.startsOn", -1).append("_id", 1))
        .skip(page * PAGE)
        .limit(PAGE + 1)
        .map(found -> mongo.getConverter().read(Course.class, found.get("state", Document.class)))
        .into(new ArrayList<>());
  }

  private static void put(Document query, String field, @Nullable String value) {
    if (value != null) {
      query.append(field, value);
    }
  }

  private static View view(Course course) {
    About about = Course.about(course);
    return switch (course) {
      case Course.Unscheduled _ -> throw new IllegalStateException("nothing to see");
      case Course.Scheduled _ -> new View(about, "scheduled", null, 0, null);
      case Course.Open(var _, var seats, var reached) ->
          new View(about, "open", seats.free(), seats.waiting().size(), reached);
      case Course.Running _ -> new View(about, "running", null, 0, null);
      case Course.Completed _ -> new View(about, "completed", null, 0, null);
      case Course.Cancelled _ -> new View(about, "cancelled", null, 0, null);
    };
  }
}
