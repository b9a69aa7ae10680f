// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import ninaite.local.Ninaite;
import ninaite.local.Settings;
import ninaite.testing.Api;
import ninaite.testing.Cases;
import ninaite.testing.Engines;
import ninaite.testing.SignIn;

/**
 * A running system in which something has happened in every room: a plant with an opening, somebody
 * who waits for an answer, somebody with an offer, somebody at work, a course with seats. All of it
 * made up, and made through the API.
 */
public final class Stage {
  private static final String ISHINOMAKI = "042021";

  private static final class Lazily {
    static final Stage STAGE = new Stage(start());
  }

  private final Ninaite ninaite;
  private final Api api;
  private final Map<String, String> sessions = new ConcurrentHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Stage(Ninaite ninaite) {
    this.ninaite = ninaite;
    this.api = new Api(ninaite.settings().url(), ninaite.sampleSecret());
    new Played(this).all(ids);
  }

  /** The one of this JVM; started, and played once, at first use. */
  public static Stage set() {
    return Lazily.STAGE;
  }

  private static Ninaite start() {
    Engines engines = Engines.current();
    Ninaite ninaite = Ninaite.start(Settings.aside(engines.mongodbUri(), engines.kafka()));
    Runtime.getRuntime().addShutdownHook(new Thread(ninaite::close));
    return ninaite;
  }

  public Ninaite ninaite() {
    return ninaite;
  }

  public String url() {
    return ninaite.settings().url();
  }

  public Api api() {
    return api;
  }

  public Cases cases() {
    return new Cases(api, ISHINOMAKI);
  }

  /** The id of a thing on the stage: opening, vacancy, candidate, course, placement ... */
  public String id(String thing) {
    return Objects.requireNonNull(ids.get(thing), thing);
  }

  /** A path in which {opening} and the like stand for the things on the stage. */
  public String path(String pattern) {
    String path = pattern;
    for (Map.Entry<String, String> thing : ids.entrySet()) {
      path = path.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    return path;
  }

  /** The session cookie's value of a sample person; they sign in once. */
  public String session(String person) {
    return sessions.computeIfAbsent(
        person,
        who -> {
          String cookie = SignIn.as(url(), who);
          return cookie.substring(cookie.indexOf('=') + 1);
        });
  }

  /**
   * A browser in which this person has signed in.
   *
   * @param person empty for nobody
   */
  public Browser browser(String person, boolean scripts) {
    Browser browser = Browser.open(url(), scripts);
    return person.isEmpty() ? browser : browser.cookie("__Host-session", session(person));
  }

  /** What is played before anybody looks. */
  private record Played(Stage stage) {
    void all(Map<String, String> ids) {
      Api api = stage.api;
      Cases cases = stage.cases();
      String opening = cases.publishedOpening("employer", 3);
      ids.put("opening", opening);
      ids.put("vacancy", opening);
      ids.put("employer", api.organisation("employer"));

      String offered = cases.acceptedCandidate("trainee");
      cases.introduced(opening, offered);
      cases.offer("employer", opening, offered).ok();
      ids.put("candidate", offered);

      String placed = cases.acceptedCandidate("trainee-2");
      cases.introduced(opening, placed);
      cases.offer("employer", opening, placed).ok();
      Cases.eventually(() -> cases.accept("trainee-2", placed, opening));
      ids.put("placed", placed);
      ids.put(
          "placement",
          Cases.until(() -> api.as("trainee-2").get("/placements"), "/0/of/vacancy", opening)
              .at("/0/of/placement"));

      String waiting = cases.registerTrainee("trainee-3");
      String application = cases.draftApplication("trainee-3");
      api.as("trainee-3").post("/applications/" + application + "/submission").ok();
      ids.put("waiting", waiting);
      ids.put("application", application);

      ids.put("course", course(api, cases));
    }

    private String course(Api api, Cases cases) {
      LocalDate first = Cases.today().plusDays(14);
      Map<String, Object> plan =
          Map.of(
              "title",
              "魚のさばき方と衛生（見本）",
              "capacity",
              10,
              "startsOn",
              first.toString(),
              "endsOn",
              first.plusDays(1).toString());
      String course = cases.instructor().post("/courses", plan).ok().id();
      cases.instructor().post("/courses/" + course + "/opening").ok();
      api.as("trainee-2").post("/courses/" + course + "/seats");
      return course;
    }
  }
}
