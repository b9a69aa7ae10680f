// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

  @ParameterizedTest
  @CsvSource({
    "2009-04-01,1,2010-03-31",
    "2009-04-01,18,2027-03-31",
    "1961-04-01,65,2026-03-31",
    "1961-04-02,65,2026-04-01",
    "2008-03-01,19,2027-02-28",
    "2008-03-01,20,2028-02-29",
    "2008-02-29,18,2026-02-28",
    "2008-02-29,20,2028-02-28"
  })
  void an_age_is_attained_the_day_before_the_birthday(LocalDate birth, int years, LocalDate day) {
    assertThat(new BirthDate(birth).attains(years)).isEqualTo(day);
  }

  @Test
  void on_that_day_the_age_is_reached_at_its_end_and_not_yet_during_it() {
    var birth = new BirthDate(LocalDate.of(2008, 5, 20));
    var before = LocalDate.of(2026, 5, 19);
    assertThat(birth.ageAtEndOf(before)).isEqualTo(18);
    assertThat(birth.ageAtStartOf(before)).isEqualTo(17);
    assertThat(birth.ageAtStartOf(before.plusDays(1))).isEqualTo(18);
  }

  @Test
  void for_every_birth_of_four_years_and_every_age_the_two_views_agree() {
    assertThat(LocalDate.of(2004, 1, 1).datesUntil(LocalDate.of(2008, 1, 1)).map(BirthDate::new))
        .allSatisfy(
            birth ->
                IntStream.rangeClosed(1, 100)
                    .forEach(
                        years -> {
                          LocalDate day = birth.attains(years);
                          assertThat(birth.ageAtEndOf(day)).isEqualTo(years);
                          assertThat(birth.ageAtStartOf(day)).isEqualTo(years - 1);
                        }));
  }

  @Test
  void a_day_before_the_birth_has_no_age() {
    var birth = new BirthDate(LocalDate.of(2008, 5, 20));
    assertThat(birth.ageAtStartOf(birth.date())).isZero();
    assertThatThrownBy(() -> birth.ageAtStartOf(LocalDate.of(2008, 5, 19)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
