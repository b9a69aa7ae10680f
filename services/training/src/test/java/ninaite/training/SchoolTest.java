// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.ONAGAWA;
import static ninaite.training.School.CLOCK;
import static ninaite.training.School.INSTRUCTOR;
import static ninaite.training.School.OTHER_SCHOOL;
import static ninaite.training.School.get;
import static ninaite.training.School.post;
import static ninaite.training.School.trainee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ninaite.japan.Japan;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses and certificates as instructors, trainees and passers-by meet them. */
@EngineTest
class SchoolTest {
  private static final String ABSENT = get("", "/courses/" + UUID.randomUUID()).text();

  @Test
  void a_course_from_its_plan_to_certificates_that_anyone_can_verify() {
    String course = running(trainee(1), trainee(2), trainee(3));
    String first = id(course, 0);
    String second = id(course, 1);
    Reply roll =
        roll(
            course,
            Map.of("trainee", second, "part", "PRACTICE", "minutes", 289),
            Map.of("trainee", first, "part", "THEORY", "minutes", 60));
    assertThat(roll.ok().at("/standings/0/state")).isEqualTo("left");
    assertThat(roll.at("/standings/0/leftFor")).isEqualTo("ATTENDANCE_OUT_OF_REACH");
    assertThat(roll.at("/standings/1/state")).isEqualTo("attending");
    assertThat(roll.at("/standings/1/theory/canMiss")).isEqualTo("72");
    leaves(course, id(course, 2));

    assertThat(complete(course, first, second).at("/code")).isEqualTo("training.passed_stayed_in");
    complete(course, first).ok();

    String code = certificateOf(trainee(1));
    Reply checked = get("", "/certificates/" + code).ok();
    assertThat(checked.at("/state")).isEqualTo("valid");
    assertThat(checked.at("/kind")).isEqualTo("FORK-TC");
    assertThat(checked.at("/number")).matches("042021-[0-9]{4}-[0-9]{4}");
    assertThat(checked.text()).doesNotContain(first);
    assertThat(get(trainee(2), "/certificates").json().size()).isZero();
    Reply roster = get(INSTRUCTOR, "/courses/" + course + "/roster").ok();
    assertThat(roster.json().at("/attendance").valueStream().map(s -> s.at("/state").asString()))
        .containsExactly("passed", "left", "left");
    assertThat(get(trainee(1), "/courses/" + course + "/seats/mine").at("/state"))
        .isEqualTo("passed");
    assertThat(get(INSTRUCTOR, "/courses/" + course + "/certificates").at("/0/trainee"))
        .isEqualTo(first);
  }

  @Test
  void a_certificate_ends_by_time_is_renewed_and_can_be_revoked() {
    String course = running("FORK-RE", trainee(11));
    complete(course, id(course, 0)).ok();
    String path = "/certificates/" + certificateOf(trainee(11));

    Reply fresh = get("", path);
    assertThat(fresh.at("/expiresOn")).isEqualTo(today().plusYears(5).toString());
    CLOCK.advance(Duration.ofDays(5 * 366));
    assertThat(get("", path).at("/state")).isEqualTo("expired");

    assertThat(post(OTHER_SCHOOL, path + "/renewal", null).text()).isEqualTo(ABSENT);
    post(INSTRUCTOR, path + "/renewal", null).ok();
    Reply renewed = get("", path);
    assertThat(renewed.at("/state")).isEqualTo("valid");
    assertThat(renewed.at("/version")).isEqualTo("2");
    assertThat(renewed.at("/number")).isEqualTo(fresh.at("/number"));
    assertThat(renewed.at("/issuedOn")).isEqualTo(fresh.at("/issuedOn"));
    assertThat(post(INSTRUCTOR, path + "/renewal", null).at("/code"))
        .isEqualTo("training.renewal_is_later");

    Map<String, String> because = Map.of("reason", "wrongly_issued");
    assertThat(post(OTHER_SCHOOL, path + "/revocation", because).text()).isEqualTo(ABSENT);
    post(INSTRUCTOR, path + "/revocation", because).ok();
    Reply revoked = get("", path);
    assertThat(revoked.at("/state")).isEqualTo("revoked");
    assertThat(revoked.at("/revokedOn")).isEqualTo(today().toString());
    assertThat(post(INSTRUCTOR, path + "/renewal", null).status()).isEqualTo(409);
  }

  @Test
  void the_clock_opens_bookings_and_cancels_what_too_few_have_booked() {
    Map<String, Object> plan = plan("COURSE");
    plan.put("applyFrom", today().plusDays(1).toString());
    plan.put("applyTo", today().plusDays(3).toString());
    plan.put("startsOn", today().plusDays(5).toString());
    plan.put("endsOn", today().plusDays(9).toString());
    plan.put("minToOpen", 2);
    String one = scheduled(plan);
    String two = scheduled(plan);
    assertThat(state(one)).isEqualTo("scheduled");

    passes(Duration.ofDays(1));
    assertThat(state(one)).isEqualTo("open");
    seat(one, trainee(21));
    seat(two, trainee(21));
    seat(two, trainee(22));
    passes(Duration.ofDays(2));
    assertThat(state(one)).isEqualTo("open");
    passes(Duration.ofDays(1));

    assertThat(state(one)).isEqualTo("cancelled");
    assertThat(state(two)).isEqualTo("open");
    assertThat(get("", "/courses/" + two).at("/minimumReached")).isEqualTo("true");
    assertThat(post(trainee(23), "/courses/" + two + "/seats", null).at("/code"))
        .isEqualTo("training.booking_is_in_its_time");
  }

  @Test
  void a_seat_given_back_goes_to_the_next_and_on_when_time_runs_out() {
    Map<String, Object> plan = plan("COURSE");
    plan.put("capacity", 1);
    plan.put("startsOn", today().plusDays(30).toString());
    plan.put("endsOn", today().plusDays(40).toString());
    String course = scheduled(plan);
    post(INSTRUCTOR, "/courses/" + course + "/opening", null).ok();
    seat(course, trainee(31));
    post(trainee(32), "/courses/" + course + "/waiting-list", null).ok();
    post(trainee(33), "/courses/" + course + "/waiting-list", null).ok();
    assertThat(place(course, 33)).isEqualTo("waiting 2");

    post(trainee(31), "/courses/" + course + "/seats/release", null).ok();
    assertThat(place(course, 32)).startsWith("offered");
    assertThat(place(course, 33)).isEqualTo("waiting 1");
    passes(Duration.ofHours(48));
    assertThat(place(course, 32)).isEmpty();
    assertThat(place(course, 33)).startsWith("offered");
    seat(course, trainee(33));
    assertThat(place(course, 33)).startsWith("booked");
  }

  @Test
  void courses_are_found_by_municipality_certificate_and_state() {
    Map<String, Object> plan = plan("HACCP");
    String here = scheduled(plan);
    String there = post(OTHER_SCHOOL, "/courses", plan).ok().at("/id");

    Reply found = get("", "/courses?municipality=045811&certificate=HACCP&state=scheduled");
    assertThat(ids(found)).contains(there).doesNotContain(here);
    assertThat(ids(get("", "/courses?certificate=HACCP"))).contains(here, there);
    assertThat(ids(get("", "/courses?certificate=HACCP&state=running"))).isEmpty();
    assertThat(ids(get("", "/courses?municipality=131016"))).isEmpty();
    assertThat(get("", "/courses?state=none").at("/code")).isEqualTo("training.state_is_known");
    assertThat(get("", "/courses?page=-1").status()).isEqualTo(404);
  }

  @Test
  void a_trainee_sees_their_own_courses_and_nobody_elses() {
    String begun = running(trainee(81));
    Map<String, Object> plan = plan("COURSE");
    plan.put("capacity", 1);
    String full = scheduled(plan);
    post(INSTRUCTOR, "/courses/" + full + "/opening", null).ok();
    seat(full, trainee(82));
    post(trainee(81), "/courses/" + full + "/waiting-list", null).ok();

    Reply mine = get(trainee(81), "/courses/mine").ok();
    assertThat(mine.json().valueStream().map(one -> one.at("/course/about/course").asString()))
        .containsExactlyInAnyOrder(begun, full);
    assertThat(mine.json().valueStream().map(one -> one.at("/place/state").asString()))
        .containsExactlyInAnyOrder("attending", "waiting");
    assertThat(get(trainee(83), "/courses/mine").json().size()).isZero();
    assertThat(get(INSTRUCTOR, "/courses/mine").status()).isEqualTo(403);
  }

  @Test
  void no_number_is_given_twice() throws InterruptedException, ExecutionException {
    CertificateNumbers numbers = School.bean(CertificateNumbers.class);
    LocalDate march = LocalDate.of(2027, 3, 31);
    Callable<String> next = () -> numbers.next(ONAGAWA, march);
    Set<String> given = new TreeSet<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> number : threads.invokeAll(Collections.nCopies(200, next))) {
        given.add(number.get());
      }
    }
    assertThat(given).hasSize(200).contains("045811-2026-0001", "045811-2026-0200");
    assertThat(numbers.next(ONAGAWA, march.plusDays(1))).isEqualTo("045811-2027-0001");
  }

  @Test
  void another_schools_course_is_none() {
    String course = running(trainee(41));
    String path = "/courses/" + course;
    String who = id(course, 0);
    assertThat(get(OTHER_SCHOOL, path + "/roster").text()).isEqualTo(ABSENT);
    assertThat(get(OTHER_SCHOOL, path + "/certificates").text()).isEqualTo(ABSENT);
    Map<String, Object> roll = Map.of("on", today().toString(), "missed", List.of());
    Map<String, Object> leaving = Map.of("trainee", who, "reason", "PERSONAL");
    Map<String, Object> passed = Map.of("passed", List.of(who));
    assertThat(post(OTHER_SCHOOL, path + "/opening", null).text()).isEqualTo(ABSENT);
    assertThat(post(OTHER_SCHOOL, path + "/start", null).text()).isEqualTo(ABSENT);
    assertThat(post(OTHER_SCHOOL, path + "/attendance", roll).text()).isEqualTo(ABSENT);
    assertThat(post(OTHER_SCHOOL, path + "/departures", leaving).text()).isEqualTo(ABSENT);
    assertThat(post(OTHER_SCHOOL, path + "/completion", passed).text()).isEqualTo(ABSENT);
    assertThat(get(trainee(42), path + "/seats/mine").text()).isEqualTo(ABSENT);
    assertThat(post(trainee(41), path + "/departures", leaving).status()).isEqualTo(403);
    assertThat(post("", path + "/attendance", roll).status()).isEqualTo(401);
    assertThat(state(course)).isEqualTo("running");
  }

  @Test
  void a_roll_sent_twice_counts_once_and_a_key_is_for_one_roll() {
    String course = running(trainee(51));
    Map<String, Object> entry = Map.of("trainee", id(course, 0), "part", "THEORY", "minutes", 133);
    Map<String, Object> roll = Map.of("on", today().toString(), "missed", List.of(entry));
    String key = UUID.randomUUID().toString();
    Reply first = post(INSTRUCTOR, "/courses/" + course + "/attendance", roll, key).ok();
    Reply again = post(INSTRUCTOR, "/courses/" + course + "/attendance", roll, key).ok();
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    Map<String, Object> other = Map.of("on", today().toString(), "missed", List.of());
    assertThat(post(INSTRUCTOR, "/courses/" + course + "/attendance", other, key).at("/code"))
        .isEqualTo("idempotency_key_reused");
  }

  @Test
  void a_trainee_leaves_by_themselves() {
    String course = running(trainee(61));
    String path = "/courses/" + course + "/seats/departure";
    assertThat(post(trainee(62), path, Map.of("reason", "PERSONAL")).at("/code"))
        .isEqualTo("training.takes_part");
    assertThat(post(trainee(61), path, Map.of("reason", "ATTENDANCE_OUT_OF_REACH")).at("/code"))
        .isEqualTo("training.attendance_is_counted");
    post(trainee(61), path, Map.of("reason", "FOR_A_JOB")).ok();
    assertThat(get(trainee(61), "/courses/" + course + "/seats/mine").at("/attendance/leftFor"))
        .isEqualTo("FOR_A_JOB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"on\":\"2026-13-01\",\"missed\":[]}",
        "{\"on\":\"2026-11-24\",\"missed\":null}",
        "{\"on\":\"2026-11-24\",\"missed\":[null]}",
        "{\"on\":\"2026-11-24\",\"missed\":[{}]}",
        "{\"on\":\"2026-11-24\",\"missed\":[{\"trainee\":\"x\",\"part\":\"THEORY\",\"minutes\":1.5}]}",
        "{\"on\":\"2026-11-24\",\"missed\":[{\"trainee\":\"x\",\"part\":\"theory\",\"minutes\":1}]}",
        "{\"on\":\"2026-11-24\",\"missed\":[{\"trainee\":\"x\",\"part\":0,\"minutes\":1}]}",
        "{\"on\":\"2026-11-24\",\"missed\":[{\"trainee\":{\"$ne\":1},\"part\":\"THEORY\",\"minutes\":1}]}",
        "{\"on\":\"2026-11-24\",\"missed\":[{\"trainee\":\"x\",\"part\":\"THEORY\",\"minutes\":1}]}",
        "{\"on\":\"2026-11-24\",\"missed\":[],\"who\":1}"
      })
  void a_bad_roll_is_refused_and_changes_nothing(String body) {
    String course = running(trainee(71));
    String before = get(INSTRUCTOR, "/courses/" + course + "/roster").text();
    Reply reply = post(INSTRUCTOR, "/courses/" + course + "/attendance", body);
    assertThat(reply.status()).isBetween(400, 422);
    assertThat(reply.at("/code")).isNotEmpty();
    assertThat(reply.text()).doesNotContain("Exception", "ninaite.");
    assertThat(get(INSTRUCTOR, "/courses/" + course + "/roster").text()).isEqualTo(before);
  }

  @Test
  void what_was_said_of_a_day_is_read_back_by_its_own_instructors_alone() {
    String course = running(trainee(91));
    String path = "/courses/" + course + "/attendance?on=";
    assertThat(get(INSTRUCTOR, path + today()).ok().json().at("/missed").size()).isZero();
    roll(course, Map.of("trainee", id(course, 0), "part", "THEORY", "minutes", 60)).ok();

    assertThat(get(INSTRUCTOR, path + today()).at("/missed/0/minutes")).isEqualTo("60");
    assertThat(get(INSTRUCTOR, path + today().minusDays(1)).json().at("/missed").size()).isZero();
    assertThat(get(OTHER_SCHOOL, path + today()).text()).isEqualTo(ABSENT);
    assertThat(get(trainee(91), path + today()).status()).isEqualTo(403);
  }

  @Test
  void all_that_is_wrong_with_a_plan_is_told_at_once() {
    Map<String, Object> plan = plan("NONE");
    plan.put("capacity", 0);
    plan.put("attendancePercent", 101);
    Reply reply = post(INSTRUCTOR, "/courses", plan);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/violations").valueStream().map(v -> v.at("/field").asString()))
        .containsExactly("capacity", "minToOpen", "attendancePercent", "certificate");
  }

  @Test
  void the_documentation_has_every_path_and_what_a_roll_is() {
    Reply docs = get("", "/v3/api-docs").ok();
    assertThat(docs.json().at("/paths").propertyNames())
        .contains(
            "/courses",
            "/courses/mine",
            "/courses/{course}/roster",
            "/courses/{course}/attendance",
            "/courses/{course}/departures",
            "/courses/{course}/seats/departure",
            "/courses/{course}/certificates",
            "/certificates/{certificate}/renewal",
            "/certificates/{certificate}/revocation");
    assertThat(docs.text()).contains("ATTENDANCE_OUT_OF_REACH", "attendancePercent");
  }

  private static LocalDate today() {
    return Japan.dateOf(CLOCK.instant());
  }

  private static void passes(Duration time) {
    CLOCK.advance(time);
    CourseDeadlines deadlines = School.bean(CourseDeadlines.class);
    deadlines.letOffersLapse();
    deadlines.keepCalendar();
  }

  private static Map<String, Object> plan(String certificate) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("title", "見本講座");
    plan.put("certificate", certificate);
    plan.put("capacity", 10);
    plan.put("theoryMinutes", 660);
    plan.put("practiceMinutes", 1440);
    plan.put("startsOn", today().toString());
    plan.put("endsOn", today().plusDays(1).toString());
    return plan;
  }

  private static String scheduled(Map<String, Object> plan) {
    return post(INSTRUCTOR, "/courses", plan).ok().at("/id");
  }

  private static String running(String... people) {
    return running("FORK-TC", people);
  }

  /** Begins today; the last lesson is tomorrow. */
  private static String running(String certificate, String[] people) {
    String course = scheduled(plan(certificate));
    post(INSTRUCTOR, "/courses/" + course + "/opening", null).ok();
    for (String who : people) {
      seat(course, who);
    }
    post(INSTRUCTOR, "/courses/" + course + "/start", null).ok();
    return course;
  }

  private static String running(String certificate, String one) {
    return running(certificate, new String[] {one});
  }

  private static void seat(String course, String who) {
    post(who, "/courses/" + course + "/seats", null).ok();
  }

  private static String id(String course, int index) {
    return get(INSTRUCTOR, "/courses/" + course + "/roster").ok().at("/booked/" + index);
  }

  @SafeVarargs
  private static Reply roll(String course, Map<String, Object>... missed) {
    return post(
        INSTRUCTOR,
        "/courses/" + course + "/attendance",
        Map.of("on", today().toString(), "missed", List.of(missed)));
  }

  private static void leaves(String course, String who) {
    post(
            INSTRUCTOR,
            "/courses/" + course + "/departures",
            Map.of("trainee", who, "reason", "FOR_A_JOB"))
        .ok();
  }

  private static Reply complete(String course, String... passed) {
    CLOCK.advance(Duration.ofDays(1));
    return post(
        INSTRUCTOR,
        "/courses/" + course + "/completion",
        Map.of("passed", List.of((Object[]) passed)));
  }

  /** It comes with the event that tells of the completion. */
  private static String certificateOf(String who) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get(who, "/certificates").at("/0/code"), code -> !code.isEmpty());
  }

  private static String state(String course) {
    return get("", "/courses/" + course).ok().at("/state");
  }

  private static String place(String course, int who) {
    Reply reply = get(trainee(who), "/courses/" + course + "/seats/mine");
    return reply.status() == 404 ? "" : (reply.at("/state") + " " + reply.at("/position")).strip();
  }

  private static List<String> ids(Reply found) {
    return found
        .ok()
        .json()
        .at("/courses")
        .valueStream()
        .map(one -> one.at("/about/course").asString())
        .toList();
  }
}
