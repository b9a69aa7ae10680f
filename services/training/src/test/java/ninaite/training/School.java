// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.util.UUID;
import ninaite.testing.Api.Reply;
import ninaite.testing.OneService;
import ninaite.testing.TestClock;
import org.jspecify.annotations.Nullable;

/** The whole service over HTTP, started once, with a clock that the test moves. */
final class School {
  static final TestClock CLOCK = new TestClock();
  static final String INSTRUCTOR = "instructor~instructor-1~school-042021~042021";
  static final String OTHER_SCHOOL = "instructor~instructor-2~school-045811~045811";

  private static final OneService SERVICE =
      OneService.start(
          TrainingService.class,
          "training",
          CLOCK,
          "--ninaite.training.deadline-check=24h",
          "--ninaite.training.calendar-check=24h");

  private School() {}

  static <T> T bean(Class<T> type) {
    return SERVICE.bean(type);
  }

  static String trainee(int number) {
    return "trainee~trainee-" + number;
  }

  static Reply get(String who, String path) {
    return SERVICE.as(who).get(path);
  }

  static Reply post(String who, String path, @Nullable Object body) {
    return post(who, path, body, UUID.randomUUID().toString());
  }

  static Reply post(String who, String path, @Nullable Object body, String key) {
    return SERVICE.as(who).post(path, body, key);
  }
}
