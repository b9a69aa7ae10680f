// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import ninaite.aggregate.Ids;
import ninaite.events.TraineeId;
import ninaite.testing.Api.Reply;
import ninaite.testing.OneService;
import ninaite.testing.Story;
import org.jspecify.annotations.Nullable;

/** The whole service over HTTP, started once, with a clock that a test turns. */
final class Town {
  static final String ISHINOMAKI = "042021";
  static final String ONAGAWA = "045811";
  static final As CITY = new As("city~city-of-ishinomaki~~" + ISHINOMAKI);
  static final As OTHER_CITY = new As("city~town-of-onagawa~~" + ONAGAWA);

  private static final AtomicReference<Instant> NOW = new AtomicReference<>(Story.NINE_ON_APRIL_1);
  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final OneService SERVICE =
      OneService.start(
          TraineeService.class,
          "trainee",
          NOW::get,
          "--logging.structured.format.console=",
          "--logging.level.root=warn");

  private Town() {}

  static <T> T bean(Class<T> type) {
    return SERVICE.bean(type);
  }

  static void at(String instant) {
    NOW.set(Instant.parse(instant));
  }

  /** Somebody who has never been here. */
  static As newcomer() {
    return new As("trainee~newcomer-" + PEOPLE.incrementAndGet());
  }

  static As employer(String corporateNumber) {
    return new As("employer~employer-" + corporateNumber + "~" + corporateNumber + "~");
  }

  /** One person, asking. */
  record As(String token) {

    TraineeId id() {
      return new TraineeId(Ids.sameFor("trainee", token.split("~", -1)[1]));
    }

    Reply get(String path) {
      return SERVICE.as(token).get(path);
    }

    Reply get(String path, String accept) {
      return SERVICE.as(token).get(path, accept);
    }

    Reply post(String path, @Nullable Object body) {
      return send("POST", path, body, UUID.randomUUID().toString());
    }

    Reply put(String path, Object body) {
      return send("PUT", path, body, UUID.randomUUID().toString());
    }

    Reply delete(String path) {
      return send("DELETE", path, null, UUID.randomUUID().toString());
    }

    Reply send(String method, String path, @Nullable Object body, String key) {
      return SERVICE.as(token).ask(method, path, body, key);
    }

    /** Registers as 見本 花子, whoever they are. */
    As registered() {
      post("/trainees", Forms.body(Map.of())).ok();
      return this;
    }

    String drafted() {
      return post("/applications", Map.of("municipality", ISHINOMAKI)).ok().id();
    }

    String submitted() {
      String application = drafted();
      post("/applications/" + application + "/submission", null).ok();
      return application;
    }

    String accepted() {
      String application = submitted();
      CITY.post("/applications/" + application + "/acceptance", null).ok();
      return application;
    }
  }
}
