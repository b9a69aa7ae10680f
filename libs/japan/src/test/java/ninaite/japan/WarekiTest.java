// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarekiTest {

  @ParameterizedTest
  @CsvSource({
    "1873-01-01,明治6年1月1日,M6.1.1",
    "1912-07-29,明治45年7月29日,M45.7.29",
    "1912-07-30,大正元年7月30日,T1.7.30",
    "1926-12-24,大正15年12月24日,T15.12.24",
    "1926-12-25,昭和元年12月25日,S1.12.25",
    "1989-01-07,昭和64年1月7日,S64.1.7",
    "1989-01-08,平成元年1月8日,H1.1.8",
    "2019-04-30,平成31年4月30日,H31.4.30",
    "2019-05-01,令和元年5月1日,R1.5.1",
    "2026-04-01,令和8年4月1日,R8.4.1",
    "2028-02-29,令和10年2月29日,R10.2.29"
  })
  void dates_at_the_borders_of_the_eras_read_both_ways(LocalDate date, String ja, String brief) {
    assertThat(Wareki.ja(date)).isEqualTo(ja);
    assertThat(Wareki.brief(date)).isEqualTo(brief);
    assertThat(Wareki.parse(ja)).isEqualTo(new Parsed.Ok<>(date));
    assertThat(Wareki.parse(brief)).isEqualTo(new Parsed.Ok<>(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"令和1年5月1日", "Ｒ１．５．１", "r1/5/1", "R元.5.1", "令1-05-01", "令和 元年 ５月 １日", "㋿元年5月1日"})
  void the_forms_people_use_are_read(String typed) {
    assertThat(Wareki.parse(typed)).isEqualTo(new Parsed.Ok<>(LocalDate.of(2019, 5, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平成31年5月1日",
        "平成32年1月1日",
        "昭和64年1月8日",
        "令和元年4月30日",
        "令和7年2月29日",
        "令和8年13月1日",
        "R0.5.1"
      })
  void a_date_that_its_era_does_not_have_is_refused(String typed) {
    assertThat(Wareki.parse(typed)).isEqualTo(new Parsed.Refused<>(Refusal.WAREKI_DATE_EXISTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-04-01", "令和8年", "令和八年四月一日", "X8.4.1", "慶応3年1月1日", "R8.4.1x"})
  void another_form_is_refused(String typed) {
    assertThat(Wareki.parse(typed)).isEqualTo(new Parsed.Refused<>(Refusal.WAREKI_HAS_ITS_FORM));
  }

  @Test
  void a_text_of_a_megabyte_is_refused_like_any_other() {
    assertThat(Wareki.parse("令".repeat(1_000_000)))
        .isEqualTo(new Parsed.Refused<>(Refusal.WAREKI_HAS_ITS_FORM));
  }

  @Test
  void every_day_of_three_eras_comes_back() {
    assertThat(LocalDate.of(1988, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
        .allMatch(day -> Wareki.parse(Wareki.ja(day)).equals(new Parsed.Ok<>(day)))
        .allMatch(day -> Wareki.parse(Wareki.brief(day)).equals(new Parsed.Ok<>(day)));
  }

  @Test
  void before_1873_the_months_were_others() {
    assertThatThrownBy(() -> Wareki.ja(LocalDate.of(1872, 12, 31)))
        .isInstanceOf(DateTimeException.class);
  }
}
