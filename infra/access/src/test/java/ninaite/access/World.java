// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import ninaite.access.Calls.Reply;
import ninaite.aggregate.Ids;
import ninaite.local.Ninaite;
import ninaite.local.Settings;
import ninaite.testing.Cases;
import ninaite.testing.Engines;
import org.jspecify.annotations.Nullable;

/**
 * One system with people, plants, courses and a round in two municipalities, made through the API.
 * Everybody and everything is made up.
 */
final class World {
  private static final String TODAY = Cases.today().toString();

  /** A success on the way, to be held against the table too. */
  record Made(Actor actor, String method, String path, Reply reply) {}

  final Ninaite ninaite = start();
  final Actors actors = new Actors(new Tokens(ninaite.settings()));
  final List<Made> made = new ArrayList<>();
  final Map<String, String> own = new HashMap<>();
  final Map<String, String> unpublished = new HashMap<>();
  final Map<String, String> absent = new HashMap<>();
  final Personal personal;
  final Versions versions = new Versions(ninaite);

  private static final class Lazily {
    static final World WORLD = new World();
  }

  static World get() {
    return Lazily.WORLD;
  }

  private World() {
    personal = new Personal(actors);
    own.put("today", TODAY);
    own.put(
        "soon", Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS).toString());
    own.put("municipality", Actors.ISHINOMAKI);
    own.put("curve", "stay");
    own.put("id", "none-is-parked");
    people();
    employers();
    courses();
    rounds();
    placement();
    for (String id : List.of("trainee", "application", "opening", "vacancy", "course")) {
      absent.put(id, UUID.randomUUID().toString());
    }
    for (String id : List.of("certificate", "candidate", "placement", "round", "id")) {
      absent.put(id, UUID.randomUUID().toString());
    }
    absent.put("employer", "7000012050002");
    absent.put("municipality", "011002");
    absent.put("curve", "none");
  }

  private void people() {
    own.put("trainee", person(actors.hanako, Actors.ISHINOMAKI));
    own.put("candidate", own("trainee"));
    person(actors.taro, Actors.ISHINOMAKI);
    person(actors.jiro, Actors.ISHINOMAKI);
    person(actors.saburo, Actors.ONAGAWA);
    own.put("application", accepted(actors.hanako, actors.city, Actors.ISHINOMAKI));
    accepted(actors.taro, actors.city, Actors.ISHINOMAKI);
    accepted(actors.saburo, actors.cityElsewhere, Actors.ONAGAWA);
    unpublished.put("application", draft(actors.jiro, Actors.ISHINOMAKI));
  }

  private String person(Actor actor, String municipality) {
    String id = post(actor, "/trainees", personal.form(actor, municipality)).at("/id");
    personal.isKnownAs(actor, id);
    return id;
  }

  private String draft(Actor actor, String municipality) {
    Map<String, Object> wishes = Map.of("tasks", List.of("FILLETING"), "earliestStart", "07:00:00");
    return post(actor, "/applications", Map.of("municipality", municipality, "wishes", wishes))
        .at("/id");
  }

  private String accepted(Actor actor, Actor city, String municipality) {
    String application = draft(actor, municipality);
    post(actor, "/applications/" + application + "/submission", null);
    post(city, "/applications/" + application + "/acceptance", null);
    return application;
  }

  private void employers() {
    own.put("employer", Actors.EMPLOYER);
    registered(actors.employer, Actors.EMPLOYER, Actors.ISHINOMAKI);
    registered(actors.otherEmployer, Actors.OTHER_EMPLOYER, Actors.ISHINOMAKI);
    registered(actors.employerElsewhere, Actors.EMPLOYER_ELSEWHERE, Actors.ONAGAWA);
    registered(actors.forgottenEmployer, Actors.FORGOTTEN_EMPLOYER, Actors.ISHINOMAKI);
    own.put("opening", published(actors.employer));
    own.put("vacancy", own("opening"));
    published(actors.otherEmployer);
    published(actors.employerElsewhere);
    unpublished.put("opening", drawn(actors.employer));
    String consents = "/trainees/" + own("trainee") + "/consents";
    post(actors.hanako, consents, Map.of("employer", Actors.EMPLOYER));
    post(actors.hanako, consents, Map.of("employer", Actors.FORGOTTEN_EMPLOYER));
    post(actors.hanako, consents + "/" + Actors.FORGOTTEN_EMPLOYER + "/withdrawal", null);
  }

  private void registered(Actor actor, String number, String municipality) {
    Map<String, Object> plant = Map.of("name", "見本工場", "municipality", municipality);
    post(
        actor,
        "/employers",
        Map.of(
            "corporateNumber",
            number,
            "municipality",
            municipality,
            "name",
            "見本水産",
            "plants",
            List.of(plant)));
    Map<String, Object> desk = new LinkedHashMap<>();
    desk.put("postalCode", "986-8501");
    desk.put("address", "石巻市魚町（見本）");
    desk.put("phone", "0225-00-1111");
    desk.put("email", "desk@example.org");
    desk.put("desk", "総務");
    call(actor, "PUT", "/employers/" + number + "/contact", desk);
  }

  private String drawn(Actor actor) {
    return post(actor, "/openings", Map.of("heads", 3, "terms", Cases.terms())).at("/id");
  }

  private String published(Actor actor) {
    String opening = drawn(actor);
    post(actor, "/openings/" + opening + "/publication", null);
    return opening;
  }

  private void courses() {
    own.put("course", completed(actors.instructor, actors.hanako));
    String certificate = Ids.sameFor("certificate", own("course"), own("trainee"));
    own.put("certificate", certificate);
    eventually(() -> Calls.done(url(), Actor.ANYBODY, "GET", "/certificates/" + certificate, ""));
    completed(actors.instructorElsewhere, actors.saburo);
  }

  private String completed(Actor instructor, Actor trainee) {
    Map<String, Object> plan =
        Map.of("title", "見本講座", "capacity", 4, "startsOn", TODAY, "endsOn", TODAY);
    String course = post(instructor, "/courses", plan).at("/id");
    String path = "/courses/" + course;
    post(instructor, path + "/opening", null);
    post(trainee, path + "/seats", null);
    post(instructor, path + "/start", null);
    post(instructor, path + "/completion", Map.of("passed", List.of(personal.id(trainee))));
    return course;
  }

  private void rounds() {
    String round = announced();
    own.put("round", round);
    String path = "/rounds/" + round;
    Map<String, Object> choices = Map.of("tiers", List.of(List.of(own("vacancy"))));
    eventually(() -> done(actors.hanako, "PUT", path + "/rankings/mine", choices));
    Map<String, Object> preferred = Map.of("tiers", List.of(List.of(own("candidate"))));
    eventually(() -> done(actors.employer, "PUT", path + "/rankings/" + own("vacancy"), preferred));
    post(actors.city, path + "/freezing", null);
    post(actors.city, path + "/matching", null);
    post(actors.city, path + "/publication", null);
    unpublished.put("round", announced());
  }

  private String announced() {
    Map<String, Object> plan =
        Map.of(
            "listsOpenOn",
            TODAY,
            "listsCloseOn",
            TODAY,
            "mode",
            "LOTTERY",
            "priorities",
            List.of("TRAINED_HERE"));
    String round = post(actors.city, "/rounds", plan).at("/id");
    post(actors.city, "/rounds/" + round + "/opening", null);
    return round;
  }

  private void placement() {
    String vacancy = "/vacancies/" + own("vacancy");
    String candidate = "/candidates/" + own("candidate");
    introduced(actors.city, own("vacancy"), actors.taro);
    introduced(actors.city, own("vacancy"), actors.hanako);
    Map<String, Object> interview = Map.of("answer", "INTERVIEW");
    post(actors.employer, vacancy + "/introductions/" + own("candidate") + "/answer", interview);
    offered(own("candidate"));
    offered(personal.id(actors.taro));
    eventually(
        () ->
            done(
                actors.hanako,
                "POST",
                candidate + "/offers/" + own("vacancy") + "/acceptance",
                null));
    own.put(
        "placement",
        await()
            .atMost(Duration.ofSeconds(30))
            .pollInterval(Duration.ofMillis(20))
            .until(
                () -> Calls.done(url(), actors.hanako, "GET", candidate, "").at("/placement"),
                placed -> !placed.isEmpty()));
    eventually(
        () -> Calls.done(url(), actors.hanako, "GET", "/placements/" + own("placement"), ""));
    versions.awaitQuiet();
  }

  private void introduced(Actor city, String vacancy, Actor trainee) {
    Map<String, Object> body =
        Map.of("candidate", personal.id(trainee), "basis", "CITY_NOTIFICATION");
    eventually(() -> done(city, "POST", "/vacancies/" + vacancy + "/introductions", body));
  }

  private void offered(String candidate) {
    post(
        actors.employer,
        "/vacancies/" + own("vacancy") + "/offers",
        Map.of("candidate", candidate, "respondBy", own("soon"), "startsOn", TODAY));
  }

  /** What stands in the path for this relation. */
  String path(Row row, Relation relation) {
    String first = row.variables().isEmpty() ? "" : row.variables().getFirst();
    Map<String, String> special =
        switch (relation) {
          case ABSENT -> absent;
          case UNPUBLISHED -> unpublished;
          case OWN, COLLEAGUE, NEIGHBOUR, ELSEWHERE, REVOKED -> own;
        };
    return filled(row.path().replace("{" + first + "}", special.getOrDefault(first, "")));
  }

  /** With what is Hanako's and her employer's in place of the names. */
  String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> value : own.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  String own(String name) {
    return Objects.requireNonNull(own.get(name), name);
  }

  String url() {
    return ninaite.settings().url();
  }

  private Reply post(Actor actor, String path, @Nullable Object body) {
    return call(actor, "POST", path, body);
  }

  private Reply call(Actor actor, String method, String path, @Nullable Object body) {
    Reply reply = done(actor, method, path, body);
    if (reply.status() / 100 != 2) {
      throw new AssertionError(
          method + " " + path + " as " + actor + ": " + reply.status() + " " + reply.text());
    }
    return reply;
  }

  private Reply done(Actor actor, String method, String path, @Nullable Object body) {
    String json = body == null ? "" : Calls.JSON.writeValueAsString(body);
    Reply reply = Calls.done(url(), actor, method, path, json);
    if (reply.status() / 100 == 2) {
      made.add(new Made(actor, method, path, reply));
    }
    return reply;
  }

  /** Tries until what one service tells another has arrived. */
  private static Reply eventually(Supplier<Reply> asked) {
    Reply reply =
        await()
            .atMost(Duration.ofSeconds(30))
            .pollInterval(Duration.ofMillis(20))
            .until(asked::get, answer -> answer.status() / 100 == 2);
    return reply;
  }

  private static Ninaite start() {
    try {
      Engines engines = Engines.current();
      Settings settings =
          Settings.onFreePorts(
              Files.createTempDirectory("ninaite"),
              engines.mongodbUri(),
              engines.kafka(),
              Map.of(
                  "logging.level.root", "warn",
                  "logging.structured.format.console", "",
                  "ninaite.limits.requests-per-second", "100000"));
      Ninaite ninaite = Ninaite.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(ninaite::close));
      return ninaite;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
