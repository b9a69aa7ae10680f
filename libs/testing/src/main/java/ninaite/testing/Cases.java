// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ninaite.testing.Api.Reply;

/**
 * Steps of a case, each as the person whose step it is. Everything and everybody is made up: 見本
 * means sample.
 */
public final class Cases {
  private final Api api;
  private final String municipality;

  public Cases(Api api, String municipality) {
    this.api = api;
    this.municipality = municipality;
  }

  public static Map<String, Object> person(String municipality) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("name", "見本 花子");
    person.put("kana", "みほん はなこ");
    person.put("birthDate", "1990-04-02");
    person.put("email", "hanako@example.org");
    person.put("phone", "0225-00-0000");
    person.put("postalCode", "986-8501");
    person.put("address", "石巻市穀町（見本）");
    person.put("permission", Map.of("kind", "NOT_NEEDED"));
    person.put("municipality", municipality);
    return person;
  }

  /** Terms that may be published. */
  public static Map<String, Object> terms() {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("duties", "切り身加工");
    terms.put("dutiesMayChangeTo", "変更なし");
    terms.put("tasks", List.of("FILLETING"));
    terms.put("contract", Map.of("kind", "PERMANENT"));
    terms.put("trial", Map.of("months", 3, "terms", "賃金は同じ"));
    terms.put("workplace", "石巻市魚町（見本）");
    terms.put("workplaceMayChangeTo", "変更なし");
    terms.put("hours", hours("07:00:00", "16:00:00"));
    terms.put("pay", Map.of("basis", "HOURLY", "yen", 1250, "bonus", "なし"));
    terms.put("insurance", List.of("HEALTH", "PENSION", "ACCIDENT", "EMPLOYMENT"));
    terms.put("hirer", "見本水産");
    terms.put("dispatched", false);
    terms.put("smoking", "屋内禁煙");
    terms.put("barriers", barriers());
    terms.put("asOf", today().toString());
    return terms;
  }

  /** A shift on five days a week. */
  public static Map<String, Object> hours(String from, String to) {
    Map<String, Object> hours = new LinkedHashMap<>();
    hours.put("from", from);
    hours.put("to", to);
    hours.put("breakMinutes", 60);
    hours.put("daysPerWeek", 5);
    hours.put("daysPerYear", 250);
    hours.put("overtime", true);
    hours.put("overtimeMinutesPerMonth", 600);
    hours.put("overtimeMinutesPerYear", 7200);
    hours.put("daysOff", "日曜日、ほか会社の暦による");
    return hours;
  }

  private static Map<String, Object> barriers() {
    Map<String, Object> barriers = new LinkedHashMap<>();
    barriers.put("temperature", "CHILLED");
    barriers.put("standingMinutes", 420);
    barriers.put("wetFloor", true);
    barriers.put("smell", true);
    barriers.put("liftingKg", 15);
    barriers.put("liftsPerHour", 10);
    barriers.put("companyBus", true);
    barriers.put("busMinutes", 25);
    barriers.put("dormitory", false);
    barriers.put("nursery", false);
    return barriers;
  }

  public Api.As city() {
    return api.as("city-" + municipality);
  }

  public Api.As instructor() {
    return api.as("instructor-" + municipality);
  }

  /** Returns the person's id, which is also the candidate's once an application is accepted. */
  public String registerTrainee(String trainee) {
    return api.as(trainee).post("/trainees", person(municipality)).ok().id();
  }

  public String draftApplication(String trainee) {
    return api.as(trainee)
        .post(
            "/applications",
            Map.of(
                "municipality",
                municipality,
                "wishes",
                Map.of("tasks", List.of("FILLETING"), "earliestStart", "07:00:00")))
        .ok()
        .id();
  }

  /** Registers, drafts, submits and is accepted; returns the candidate, which is the person. */
  public String acceptedCandidate(String trainee) {
    String candidate = registerTrainee(trainee);
    String application = draftApplication(trainee);
    api.as(trainee).post("/applications/" + application + "/submission").ok();
    city().post("/applications/" + application + "/acceptance").ok();
    return candidate;
  }

  /** Registers the employer and publishes an opening; returns it, which is the vacancy. */
  public String publishedOpening(String employer, int heads) {
    registerEmployer(employer);
    String opening =
        api.as(employer).post("/openings", Map.of("heads", heads, "terms", terms())).ok().id();
    api.as(employer).post("/openings/" + opening + "/publication").ok();
    return opening;
  }

  public void registerEmployer(String employer) {
    Reply first =
        api.as(employer)
            .post(
                "/employers",
                Map.of(
                    "corporateNumber",
                    api.organisation(employer),
                    "municipality",
                    municipality,
                    "name",
                    "見本水産",
                    "plants",
                    List.of(
                        Map.of(
                            "name", "見本工場", "municipality", municipality, "exports", List.of()))));
    if (first.status() != 409) {
      first.ok();
    }
  }

  /** Waits until placement knows both, then introduces the one to the other. */
  public void introduced(String vacancy, String candidate) {
    Map<String, Object> body = Map.of("candidate", candidate, "basis", "CITY_NOTIFICATION");
    eventually(() -> city().post("/vacancies/" + vacancy + "/introductions", body));
  }

  public Reply offer(String employer, String vacancy, String candidate) {
    return api.as(employer)
        .post(
            "/vacancies/" + vacancy + "/offers",
            Map.of(
                "candidate", candidate,
                "respondBy", Instant.now().plus(Duration.ofDays(7)).toString(),
                "startsOn", today().toString()));
  }

  public Reply accept(String trainee, String candidate, String vacancy) {
    return api.as(trainee).post("/candidates/" + candidate + "/offers/" + vacancy + "/acceptance");
  }

  /** Tries until what is asked about has arrived; a refusal other than 404 is no reason to wait. */
  public static Reply eventually(java.util.function.Supplier<Reply> asked) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(asked::get, reply -> reply.status() != 404)
        .ok();
  }

  /** Waits until a view shows what it should. */
  public static Reply until(
      java.util.function.Supplier<Reply> asked, String pointer, String value) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(asked::get, reply -> reply.at(pointer).equals(value));
  }

  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }
}
