// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  @ParameterizedTest
  @CsvSource({
    "2026-04-01,2026-06-30",
    "2026-04-17,2026-06-30",
    "2026-05-15,2026-07-31",
    "2026-06-30,2026-08-31",
    "2026-12-31,2027-02-28",
    "2027-12-01,2028-02-29"
  })
  void what_was_received_is_in_force_to_the_end_of_the_second_following_month(
      LocalDate received, LocalDate last) {
    assertThat(Validity.until(received)).isEqualTo(last);
    assertThat(Validity.of(received)).isEqualTo(new Days(received, last));
  }

  @Test
  void every_day_of_2024_to_2028_gives_two_full_months_more() {
    assertThat(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)))
        .allSatisfy(
            received -> {
              LocalDate next = Validity.until(received).plusDays(1);
              assertThat(next.getDayOfMonth()).isEqualTo(1);
              assertThat(YearMonth.from(next).minusMonths(3)).isEqualTo(YearMonth.from(received));
            });
  }
}
