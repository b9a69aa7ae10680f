// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JapanTest {

  @Test
  void the_day_changes_at_15_hours_universal_time() {
    assertThat(Japan.dateOf(Instant.parse("2026-03-31T14:59:59.999Z"))).isEqualTo("2026-03-31");
    assertThat(Japan.dateOf(Instant.parse("2026-03-31T15:00:00Z"))).isEqualTo("2026-04-01");
  }

  @Test
  void a_period_is_over_at_the_end_of_its_last_day() {
    var days = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    assertThat(days.end()).isEqualTo("2026-06-30T15:00:00Z");
    assertThat(days.count()).isEqualTo(91);
  }
}
