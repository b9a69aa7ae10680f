// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.JIRO;
import static ninaite.testing.People.TARO;
import static ninaite.testing.Story.NINE_ON_APRIL_1;
import static ninaite.training.TrainingRule.COMPLETED_AFTER_ITS_LAST_DAY;
import static ninaite.training.TrainingRule.COURSE_EXISTS;
import static ninaite.training.TrainingRule.HAS_NOT_ENDED;
import static ninaite.training.TrainingRule.IS_OPEN;
import static ninaite.training.TrainingRule.IS_RUNNING;
import static ninaite.training.TrainingRule.IS_SCHEDULED;
import static ninaite.training.TrainingRule.PASSED_STAYED_IN;
import static ninaite.training.TrainingRule.STARTS_ON_ITS_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.japan.Japan;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * From schedule to completion: bookings from 1 April to 20 May, lessons from 1 to 26 June. {@link
 * SeatsTest} tells of the seats, {@link AttendanceTest} of the lessons.
 */
@TestMethodOrder(OrderAnnotation.class)
class CourseTest {
  static final Set<TrainingRule> RULES =
      EnumSet.of(
          COURSE_EXISTS,
          IS_SCHEDULED,
          IS_OPEN,
          STARTS_ON_ITS_DAY,
          IS_RUNNING,
          COMPLETED_AFTER_ITS_LAST_DAY,
          HAS_NOT_ENDED,
          PASSED_STAYED_IN);

  static final CourseId ID = AnyCourse.ID;
  static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  static final LocalDate MAY_20 = LocalDate.of(2026, 5, 20);
  static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  static final LocalDate JUNE_26 = LocalDate.of(2026, 6, 26);
  static final CourseOpened OPENED = new CourseOpened(ID);
  private static final CourseStarted STARTED = new CourseStarted(ID, List.of(HANAKO, TARO), JUNE_1);
  private static final CourseCompleted COMPLETED =
      new CourseCompleted(ID, ISHINOMAKI, List.of(HANAKO), JUNE_26);
  private static final CourseCancelled CANCELLED = new CourseCancelled(ID, "too_few", APRIL_1);

  @Test
  void it_is_scheduled_once() {
    var schedule = new Course.Schedule(About.of(scheduled(12)));
    course().when(schedule).then(scheduled(12));
    course().after(scheduled(12)).when(schedule).thenRefused(IS_SCHEDULED);
  }

  @Test
  void it_takes_bookings_once_it_is_opened() {
    var book = new Course.Book(HANAKO);
    course().after(scheduled(12)).when(book).thenRefused(IS_OPEN);
    course().after(scheduled(12)).when(new Course.TakeBookings()).then(OPENED);
    open().when(book).then(booked(HANAKO));
    open().when(new Course.TakeBookings()).thenNothing();
    running().when(new Course.TakeBookings()).thenRefused(IS_SCHEDULED);
  }

  @Test
  void it_takes_no_bookings_when_it_has_started() {
    running().when(new Course.Book(JIRO)).thenRefused(IS_OPEN);
    running().when(new Course.Wait(JIRO)).thenRefused(IS_OPEN);
    running().when(new Course.Release(HANAKO)).thenRefused(IS_OPEN);
  }

  @Test
  void it_starts_on_its_day_with_whoever_has_a_seat() {
    var start = new Course.Start();
    var full = open().after(booked(HANAKO), booked(TARO));
    full.at(noon(JUNE_1.minusDays(1))).when(start).thenRefused(STARTS_ON_ITS_DAY);
    full.at(noon(JUNE_1)).when(start).then(STARTED);
  }

  @Test
  void only_an_open_course_starts() {
    course().after(scheduled(12)).when(new Course.Start()).thenRefused(IS_OPEN);
    running().when(new Course.Start()).thenRefused(IS_OPEN);
    cancelled().when(new Course.Start()).thenRefused(IS_OPEN);
  }

  @Test
  void it_is_completed_on_or_after_its_last_day_and_counts_from_that_day() {
    var complete = new Course.Complete(List.of(HANAKO));
    running()
        .at(noon(JUNE_26.minusDays(1)))
        .when(complete)
        .thenRefused(COMPLETED_AFTER_ITS_LAST_DAY);
    over().when(complete).then(COMPLETED);
    over().at(noon(JUNE_26.plusDays(40))).when(complete).then(COMPLETED);
  }

  @Test
  void only_a_running_course_is_completed() {
    var complete = new Course.Complete(List.of(HANAKO));
    open().when(complete).thenRefused(IS_RUNNING);
    over().after(COMPLETED).when(complete).thenRefused(IS_RUNNING);
    cancelled().when(complete).thenRefused(IS_RUNNING);
  }

  @Test
  void only_who_began_and_stayed_can_have_passed() {
    over().when(new Course.Complete(List.of(HANAKO, JIRO))).thenRefused(PASSED_STAYED_IN);
    over()
        .after(new CourseLeft(ID, ISHINOMAKI, TARO, Leaving.FOR_A_JOB, JUNE_1))
        .when(new Course.Complete(List.of(HANAKO, TARO)))
        .thenRefused(PASSED_STAYED_IN);
  }

  @Test
  void who_is_named_twice_passed_once() {
    over().when(new Course.Complete(List.of(HANAKO, HANAKO))).then(COMPLETED);
  }

  @Test
  void it_may_be_that_nobody_passed() {
    over()
        .when(new Course.Complete(List.of()))
        .then(new CourseCompleted(ID, ISHINOMAKI, List.of(), JUNE_26));
  }

  @Test
  void it_can_be_cancelled_until_it_is_over() {
    var cancel = new Course.Cancel("too_few");
    course().after(scheduled(12)).when(cancel).then(CANCELLED);
    open().when(cancel).then(CANCELLED);
    running().at(NINE_ON_APRIL_1).when(cancel).then(CANCELLED);
    running().after(COMPLETED).when(cancel).thenRefused(HAS_NOT_ENDED);
    cancelled().when(cancel).thenRefused(HAS_NOT_ENDED);
  }

  @Test
  void nothing_can_be_asked_of_a_course_that_is_not_there() {
    course().when(new Course.TakeBookings()).thenRefused(COURSE_EXISTS);
    course().when(new Course.Book(HANAKO)).thenRefused(COURSE_EXISTS);
    course().when(new Course.Start()).thenRefused(COURSE_EXISTS);
    course().when(new Course.CallRoll(JUNE_1, List.of())).thenRefused(COURSE_EXISTS);
    course().when(new Course.Complete(List.of())).thenRefused(COURSE_EXISTS);
    course().when(new Course.Cancel("none")).thenRefused(COURSE_EXISTS);
    course().when(new Course.LetOffersLapse()).thenNothing();
    course().when(new Course.KeepCalendar()).thenNothing();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  static Story<Course, Course.Command, OfCourse> course() {
    return Story.given(Course.DECIDER).at(NINE_ON_APRIL_1);
  }

  static Story<Course, Course.Command, OfCourse> open() {
    return course().after(scheduled(12), OPENED);
  }

  /** 見本 花子 and 例示 太郎 are in it. */
  static Story<Course, Course.Command, OfCourse> running() {
    return open().after(booked(HANAKO), booked(TARO), STARTED).at(noon(JUNE_1));
  }

  private static Story<Course, Course.Command, OfCourse> over() {
    return running().at(noon(JUNE_26));
  }

  private static Story<Course, Course.Command, OfCourse> cancelled() {
    return open().after(CANCELLED);
  }

  static CourseScheduled scheduled(int capacity) {
    return AnyCourse.about(capacity, 1, APRIL_1, MAY_20, JUNE_1, JUNE_26).scheduled();
  }

  static SeatBooked booked(TraineeId who) {
    return new SeatBooked(ID, who, APRIL_1);
  }

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(Japan.ZONE).toInstant();
  }
}
