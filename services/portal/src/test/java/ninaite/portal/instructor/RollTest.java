// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import ninaite.pages.Filled;
import ninaite.portal.instructor.Roll.Absence;
import ninaite.portal.instructor.Roll.Part;
import org.junit.jupiter.api.Test;

/** From a roll as it is filled in, or pasted, to what the service is told. */
class RollTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final Course.About ABOUT =
      new Course.About(
          "course",
          "school",
          "講座",
          "COURSE",
          20,
          1,
          600,
          300,
          80,
          FIRST,
          FIRST,
          FIRST,
          FIRST.plusDays(4));
  private static final String HANAKO = "11111111-aaaa-aaaa-aaaa-0000000abc01";
  private static final String TARO = "22222222-aaaa-aaaa-aaaa-0000000abc02";
  private static final List<String> BOTH = List.of(HANAKO, TARO);

  @Test
  void everybody_is_there_unless_said_otherwise() {
    Filled form = Roll.known(ABOUT, FIRST, List.of());
    assertThat(Roll.missed(form, ABOUT, BOTH))
        .hasSize(4)
        .allSatisfy(one -> assertThat(one.minutes()).isEqualTo(0));
  }

  @Test
  void who_was_away_all_day_missed_a_days_share_of_each_part() {
    Filled form = Roll.known(ABOUT, FIRST, List.of()).withAll(Roll.ABSENT, List.of(TARO));
    assertThat(Roll.missed(form, ABOUT, BOTH))
        .contains(new Absence(TARO, Part.THEORY, 120L), new Absence(TARO, Part.PRACTICE, 60L))
        .contains(new Absence(HANAKO, Part.THEORY, 0));
  }

  @Test
  void full_width_minutes_are_read_and_what_is_no_number_goes_on_as_typed() {
    Filled form =
        Roll.known(ABOUT, FIRST, List.of())
            .with("theory." + HANAKO, "３０")
            .with("practice." + HANAKO, "少し");
    assertThat(Roll.missed(form, ABOUT, List.of(HANAKO)))
        .containsExactly(
            new Absence(HANAKO, Part.THEORY, 30L), new Absence(HANAKO, Part.PRACTICE, "少し"));
  }

  @Test
  void what_was_said_before_is_there_again() {
    Filled form = Roll.known(ABOUT, FIRST, List.of(new Absence(TARO, Part.THEORY, 45)));
    assertThat(Roll.missed(form, ABOUT, BOTH)).contains(new Absence(TARO, Part.THEORY, 45L));
  }

  @Test
  void a_fault_of_an_entry_is_shown_at_the_field_of_its_person_and_part() {
    List<Absence> missed = Roll.missed(Roll.known(ABOUT, FIRST, List.of()), ABOUT, BOTH);
    assertThat(Roll.field("missed[3].minutes", missed)).isEqualTo("practice." + TARO);
    assertThat(Roll.field("missed[9].minutes", missed)).isEqualTo("missed[9].minutes");
    assertThat(Roll.field("on", missed)).isEqualTo("on");
  }

  @Test
  void a_table_fills_the_roll_by_id_or_by_the_end_of_it_with_commas_or_tabs() {
    Filled form = Roll.known(ABOUT, FIRST, List.of());
    String commas = "\uFEFF受講者,学科,実技\r\n" + HANAKO + ",30,0\r\nABC02,欠\r\nabc99,1,1\r\n";
    var read = RollCsv.read(commas.replace("ABC02", "0ABC02"), form, BOTH);
    assertThat(read.lines()).isEqualTo(2);
    assertThat(read.unknown()).containsExactly("abc99");
    assertThat(read.form().value("theory." + HANAKO)).isEqualTo("30");
    assertThat(read.form().all(Roll.ABSENT)).containsExactly(TARO);

    var tabs = RollCsv.read(TARO + "\t15\t10", form, BOTH);
    assertThat(tabs.form().value("practice." + TARO)).isEqualTo("10");
  }

  @Test
  void a_table_that_was_saved_can_be_pasted_back() {
    var standing =
        new Roster.Standing(
            TARO,
            "attending",
            new Roster.Minutes(600, 45, 75),
            new Roster.Minutes(300, 0, 60),
            null,
            null);
    Roster roster = new Roster(List.of(), List.of(), List.of(), List.of(standing));
    String table = RollCsv.write(roster, List.of(new Absence(TARO, Part.THEORY, 45)));
    var read = RollCsv.read(table, Roll.known(ABOUT, FIRST, List.of()), BOTH);
    assertThat(read.unknown()).isEmpty();
    assertThat(read.form().value("theory." + TARO)).isEqualTo("45");
  }
}
