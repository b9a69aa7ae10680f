// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private static final Instant NINE = Instant.parse("2026-11-24T00:00:00Z");
  private final Throttle throttle = new Throttle(3, Duration.ofMinutes(15));

  @Test
  void so_many_times_in_so_long_and_then_again() {
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.admits("one", NINE.plusSeconds(i))).isTrue();
    }
    assertThat(throttle.admits("one", NINE.plusSeconds(3))).isFalse();
    assertThat(throttle.admits("other", NINE.plusSeconds(3))).isTrue();
    assertThat(throttle.admits("one", NINE.plus(Duration.ofMinutes(15)))).isTrue();
    assertThat(throttle.admits("one", NINE.plus(Duration.ofMinutes(15)))).isFalse();
  }
}
