// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @Test
  void every_day_off_of_2020_to_2035_is_found_and_no_other() throws IOException {
    var years = new Days(LocalDate.of(2020, 1, 1), LocalDate.of(2035, 12, 31));
    assertThat(Holidays.in(years).entrySet())
        .extracting(day -> day.getKey() + " " + day.getValue())
        .containsExactlyElementsOf(published());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-23,海の日",
    "2020-07-24,スポーツの日",
    "2020-08-10,山の日",
    "2021-07-22,海の日",
    "2021-07-23,スポーツの日",
    "2021-08-08,山の日",
    "2021-08-09,振替休日"
  })
  void the_olympic_games_moved_three_holidays(LocalDate day, String name) {
    assertThat(Holidays.on(day)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"2020-07-20", "2020-08-11", "2020-10-12", "2021-07-19", "2021-08-11", "2021-10-11"})
  void and_left_their_usual_days_ordinary(LocalDate day) {
    assertThat(Holidays.on(day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-06,振替休日", // 3 May was a Sunday, 4 and 5 May are holidays themselves
    "2027-03-22,振替休日",
    "2023-01-02,振替休日",
    "2026-09-22,国民の休日", // between 敬老の日 and 秋分の日
    "2032-09-21,国民の休日"
  })
  void substitutes_and_days_between_two_holidays_are_off_too(LocalDate day, String name) {
    assertThat(Holidays.on(day)).contains(name);
  }

  @Test
  void a_holiday_on_a_saturday_has_no_substitute() {
    assertThat(Holidays.on(LocalDate.of(2025, 5, 3))).contains("憲法記念日"); // a Saturday
    assertThat(Holidays.on(LocalDate.of(2026, 2, 24))).isEmpty();
    assertThat(Holidays.on(LocalDate.of(2025, 11, 4))).isEmpty();
  }

  @Test
  void years_under_another_law_are_not_guessed() {
    assertThatThrownBy(() -> Holidays.on(LocalDate.of(2019, 12, 23)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Holidays.on(LocalDate.of(2100, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> published() throws IOException {
    try (var file = HolidaysTest.class.getResourceAsStream("holidays-2020-2035.txt")) {
      return new String(requireNonNull(file).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
