// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.util.UUID;
import ninaite.testing.Api.Reply;
import ninaite.testing.OneService;
import ninaite.testing.TestClock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over HTTP, started once, with a clock that the test moves. */
final class Harbour {
  static final TestClock CLOCK = new TestClock();
  static final JsonMapper JSON = JsonMapper.shared();

  private static final OneService SERVICE =
      OneService.start(
          EmployerService.class,
          "employer",
          CLOCK,
          "--ninaite.employer.more-minimum-wages=classpath:new-minimum-wage.csv",
          "--ninaite.employer.wage-check=1h",
          "--ninaite.employer.validity-check=1h");

  private Harbour() {}

  static <T> T bean(Class<T> type) {
    return SERVICE.bean(type);
  }

  /** Who acts for the employer of this number. */
  static String employer(String number) {
    return "employer~clerk-of-" + number + "~" + number;
  }

  static Reply get(String who, String path) {
    return SERVICE.as(who).get(path);
  }

  static Reply get(String who, String path, String accept) {
    return SERVICE.as(who).get(path, accept);
  }

  static Reply send(String method, String who, String path, @Nullable Object body) {
    return SERVICE.as(who).ask(method, path, body, UUID.randomUUID().toString());
  }
}
