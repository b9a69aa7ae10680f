// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.training.CourseTest.APRIL_1;
import static ninaite.training.CourseTest.ID;
import static ninaite.training.CourseTest.JUNE_1;
import static ninaite.training.CourseTest.JUNE_26;
import static ninaite.training.CourseTest.MAY_20;
import static ninaite.training.TrainingRule.ATTENDANCE_IS_A_SHARE;
import static ninaite.training.TrainingRule.BOOKINGS_COME_BEFORE_THE_START;
import static ninaite.training.TrainingRule.BOOKINGS_LIE_AHEAD;
import static ninaite.training.TrainingRule.CERTIFICATE_KIND_IS_KNOWN;
import static ninaite.training.TrainingRule.COURSE_ENDS_AFTER_ITS_START;
import static ninaite.training.TrainingRule.COURSE_HAS_SEATS;
import static ninaite.training.TrainingRule.COURSE_LASTS_TWO_YEARS_AT_MOST;
import static ninaite.training.TrainingRule.HOURS_FIT_THE_DAYS;
import static ninaite.training.TrainingRule.HOURS_MEET_THE_CERTIFICATE;
import static ninaite.training.TrainingRule.MINIMUM_FITS_THE_SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a course must be like to be scheduled. */
@TestMethodOrder(OrderAnnotation.class)
class PlanTest {
  static final Set<TrainingRule> RULES =
      EnumSet.of(
          COURSE_HAS_SEATS,
          MINIMUM_FITS_THE_SEATS,
          ATTENDANCE_IS_A_SHARE,
          BOOKINGS_COME_BEFORE_THE_START,
          BOOKINGS_LIE_AHEAD,
          COURSE_ENDS_AFTER_ITS_START,
          COURSE_LASTS_TWO_YEARS_AT_MOST,
          HOURS_FIT_THE_DAYS,
          CERTIFICATE_KIND_IS_KNOWN,
          HOURS_MEET_THE_CERTIFICATE);

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 501, Integer.MAX_VALUE})
  void it_has_1_to_500_seats(int capacity) {
    refused(about(capacity, 1, 80), COURSE_HAS_SEATS);
    accepted(about(1, 1, 80));
    accepted(about(500, 1, 80));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 13, Integer.MAX_VALUE})
  void the_minimum_is_from_one_to_the_seats(int minToOpen) {
    refused(about(12, minToOpen, 80), MINIMUM_FITS_THE_SEATS);
    accepted(about(12, 12, 80));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 101})
  void attendance_is_asked_for_in_percent(int percent) {
    refused(about(12, 1, percent), ATTENDANCE_IS_A_SHARE);
    accepted(about(12, 1, 1));
    accepted(about(12, 1, 100));
  }

  @Test
  void bookings_end_by_the_first_lesson_and_not_before_they_begin() {
    accepted(dates(APRIL_1, JUNE_1, JUNE_1, JUNE_1));
    refused(dates(APRIL_1, JUNE_1.plusDays(1), JUNE_1, JUNE_1), BOOKINGS_COME_BEFORE_THE_START);
    refused(dates(MAY_20, MAY_20.minusDays(1), JUNE_1, JUNE_1), BOOKINGS_COME_BEFORE_THE_START);
  }

  @Test
  void bookings_that_are_over_already_help_nobody() {
    LocalDate march = APRIL_1.minusDays(10);
    accepted(dates(march, APRIL_1, JUNE_1, JUNE_26));
    refused(dates(march, APRIL_1.minusDays(1), JUNE_1, JUNE_26), BOOKINGS_LIE_AHEAD);
  }

  @Test
  void it_ends_on_or_after_the_day_it_starts_and_within_two_years() {
    refused(dates(APRIL_1, MAY_20, JUNE_1, JUNE_1.minusDays(1)), COURSE_ENDS_AFTER_ITS_START);
    accepted(dates(APRIL_1, MAY_20, JUNE_1, LocalDate.of(2028, 5, 31)));
    refused(
        dates(APRIL_1, MAY_20, JUNE_1, LocalDate.of(2028, 6, 1)), COURSE_LASTS_TWO_YEARS_AT_MOST);
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "10, -1", "37441, 0", "2147483647, 2147483647"})
  void hours_fit_the_days(int theory, int practice) {
    refused(kind("COURSE", theory, practice), HOURS_FIT_THE_DAYS);
    accepted(kind("COURSE", 0, 0));
    accepted(kind("COURSE", 37_440, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fork-tc", "SURIMI-1", "FORK-TC ", "{\"$ne\":1}"})
  void it_leads_to_a_kind_of_certificate_that_a_course_can_give(String code) {
    refused(kind(code, 660, 1440), CERTIFICATE_KIND_IS_KNOWN);
  }

  @ParameterizedTest
  @CsvSource({"FORK-TC, 420, 240", "FORK-SP, 360, 360"})
  void a_forklift_course_has_the_hours_that_the_law_asks_for(
      String code, int theory, int practice) {
    accepted(kind(code, theory, practice));
    refused(kind(code, theory - 1, practice), HOURS_MEET_THE_CERTIFICATE);
    refused(kind(code, theory, practice - 1), HOURS_MEET_THE_CERTIFICATE);
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    About wrong =
        new About(
            ID,
            ISHINOMAKI,
            "mihon-school",
            "見本",
            "NONE",
            0,
            0,
            0,
            0,
            0,
            JUNE_1,
            APRIL_1,
            JUNE_1,
            APRIL_1);
    CourseTest.course()
        .when(new Course.Schedule(wrong))
        .thenRefused(
            COURSE_HAS_SEATS,
            new Violation("capacity", COURSE_HAS_SEATS),
            new Violation("minToOpen", MINIMUM_FITS_THE_SEATS),
            new Violation("attendancePercent", ATTENDANCE_IS_A_SHARE),
            new Violation("applyTo", BOOKINGS_COME_BEFORE_THE_START),
            new Violation("endsOn", COURSE_ENDS_AFTER_ITS_START),
            new Violation("certificate", CERTIFICATE_KIND_IS_KNOWN));
  }

  @Test
  void what_a_plan_leaves_out_is_as_usual() {
    var plan = new CoursePlan("見本", null, 4, null, null, null, null, null, null, JUNE_1, JUNE_26);
    About about = plan.about(ID, ISHINOMAKI, "mihon-school", APRIL_1);
    assertThat(about.certificate()).isEqualTo("COURSE");
    assertThat(about.minToOpen()).isEqualTo(1);
    assertThat(about.attendancePercent()).isEqualTo(80);
    assertThat(about.applyFrom()).isEqualTo(APRIL_1);
    assertThat(about.applyTo()).isEqualTo(JUNE_1.minusDays(1));
    accepted(about);
    accepted(plan.about(ID, ISHINOMAKI, "mihon-school", JUNE_1));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static void accepted(About about) {
    assertThat(PlanRules.violations(about, APRIL_1)).isEmpty();
  }

  private static void refused(About about, TrainingRule rule) {
    CourseTest.course().when(new Course.Schedule(about)).thenRefused(rule);
  }

  private static About about(int capacity, int minToOpen, int percent) {
    return new About(
        ID,
        ISHINOMAKI,
        "mihon-school",
        "見本",
        "COURSE",
        capacity,
        minToOpen,
        60,
        60,
        percent,
        APRIL_1,
        MAY_20,
        JUNE_1,
        JUNE_26);
  }

  private static About dates(LocalDate from, LocalDate to, LocalDate starts, LocalDate ends) {
    return AnyCourse.about(12, 1, from, to, starts, ends);
  }

  private static About kind(String code, int theory, int practice) {
    return new About(
        ID,
        ISHINOMAKI,
        "mihon-school",
        "見本",
        code,
        12,
        1,
        theory,
        practice,
        80,
        APRIL_1,
        MAY_20,
        JUNE_1,
        JUNE_26);
  }
}
