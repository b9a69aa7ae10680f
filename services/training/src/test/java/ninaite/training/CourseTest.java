// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.JIRO;
import static ninaite.testing.People.TARO;
import static ninaite.testing.Story.NINE_ON_APRIL_1;
import static ninaite.training.TrainingRule.COURSE_ENDS_AFTER_ITS_START;
import static ninaite.training.TrainingRule.COURSE_EXISTS;
import static ninaite.training.TrainingRule.COURSE_HAS_SEATS;
import static ninaite.training.TrainingRule.HAS_NOT_ENDED;
import static ninaite.training.TrainingRule.IS_OPEN;
import static ninaite.training.TrainingRule.IS_RUNNING;
import static ninaite.training.TrainingRule.IS_SCHEDULED;
import static ninaite.training.TrainingRule.PASSED_HAD_SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From schedule to completion; {@link SeatsTest} tells of the seats. */
@TestMethodOrder(OrderAnnotation.class)
class CourseTest {
  static final Set<TrainingRule> RULES =
      EnumSet.of(
          COURSE_EXISTS,
          COURSE_HAS_SEATS,
          COURSE_ENDS_AFTER_ITS_START,
          IS_SCHEDULED,
          IS_OPEN,
          IS_RUNNING,
          HAS_NOT_ENDED,
          PASSED_HAD_SEATS);

  static final CourseId ID = new CourseId("course-for-beginners");
  static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  static final CourseOpened OPENED = new CourseOpened(ID);
  static final CourseStarted STARTED = new CourseStarted(ID, APRIL_1);
  private static final CourseCompleted COMPLETED =
      new CourseCompleted(ID, List.of(HANAKO), APRIL_1);
  private static final CourseCancelled CANCELLED = new CourseCancelled(ID, "too few", APRIL_1);

  @Test
  void it_is_scheduled_once() {
    course().when(schedule(12, JUNE_1)).then(scheduled(12));
    course().after(scheduled(12)).when(schedule(12, JUNE_1)).thenRefused(IS_SCHEDULED);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 501, Integer.MAX_VALUE})
  void it_has_1_to_500_seats(int capacity) {
    course().when(schedule(capacity, JUNE_1)).thenRefused(COURSE_HAS_SEATS);
    course().when(schedule(1, JUNE_1)).then(scheduled(1));
    course().when(schedule(500, JUNE_1)).then(scheduled(500));
  }

  @Test
  void it_may_end_on_the_day_it_starts_but_not_before() {
    course().when(schedule(12, JUNE_1.minusDays(1))).thenRefused(COURSE_ENDS_AFTER_ITS_START);
  }

  @Test
  void it_takes_bookings_once_it_is_opened() {
    var book = new Course.Book(HANAKO);
    course().after(scheduled(12)).when(book).thenRefused(IS_OPEN);
    course().after(scheduled(12)).when(new Course.TakeBookings()).then(OPENED);
    open().when(book).then(booked(HANAKO));
    open().when(new Course.TakeBookings()).thenRefused(IS_SCHEDULED);
  }

  @Test
  void it_takes_no_bookings_when_it_has_started() {
    open().when(new Course.Start()).then(STARTED);
    running().when(new Course.Book(JIRO)).thenRefused(IS_OPEN);
    running().when(new Course.Wait(JIRO)).thenRefused(IS_OPEN);
    running().when(new Course.Release(HANAKO)).thenRefused(IS_OPEN);
  }

  @Test
  void only_an_open_course_starts() {
    course().after(scheduled(12)).when(new Course.Start()).thenRefused(IS_OPEN);
    running().when(new Course.Start()).thenRefused(IS_OPEN);
    cancelled().when(new Course.Start()).thenRefused(IS_OPEN);
  }

  @Test
  void only_a_running_course_is_completed() {
    var complete = new Course.Complete(List.of(HANAKO));
    running().when(complete).then(COMPLETED);
    open().when(complete).thenRefused(IS_RUNNING);
    running().after(COMPLETED).when(complete).thenRefused(IS_RUNNING);
    cancelled().when(complete).thenRefused(IS_RUNNING);
  }

  @Test
  void only_who_had_a_seat_can_have_passed() {
    running().when(new Course.Complete(List.of(HANAKO, JIRO))).thenRefused(PASSED_HAD_SEATS);
  }

  @Test
  void it_may_be_that_nobody_passed() {
    running()
        .when(new Course.Complete(List.of()))
        .then(new CourseCompleted(ID, List.of(), APRIL_1));
  }

  @Test
  void it_can_be_cancelled_until_it_is_over() {
    var cancel = new Course.Cancel("too few");
    course().after(scheduled(12)).when(cancel).then(CANCELLED);
    open().when(cancel).then(CANCELLED);
    running().when(cancel).then(CANCELLED);
    running().after(COMPLETED).when(cancel).thenRefused(HAS_NOT_ENDED);
    cancelled().when(cancel).thenRefused(HAS_NOT_ENDED);
  }

  @Test
  void nothing_can_be_asked_of_a_course_that_is_not_there() {
    course().when(new Course.TakeBookings()).thenRefused(COURSE_EXISTS);
    course().when(new Course.Book(HANAKO)).thenRefused(COURSE_EXISTS);
    course().when(new Course.Start()).thenRefused(COURSE_EXISTS);
    course().when(new Course.Complete(List.of())).thenRefused(COURSE_EXISTS);
    course().when(new Course.Cancel("none")).thenRefused(COURSE_EXISTS);
    course().when(new Course.LetOffersLapse()).thenNothing();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  static Story<Course, Course.Command, OfCourse> course() {
    return Story.given(Course.DECIDER).at(NINE_ON_APRIL_1);
  }

  private static Story<Course, Course.Command, OfCourse> open() {
    return course().after(scheduled(12), OPENED);
  }

  private static Story<Course, Course.Command, OfCourse> running() {
    return open().after(booked(HANAKO), booked(TARO), STARTED);
  }

  private static Story<Course, Course.Command, OfCourse> cancelled() {
    return open().after(CANCELLED);
  }

  static CourseScheduled scheduled(int capacity) {
    return new CourseScheduled(ID, ISHINOMAKI, "mihon-school", "水産加工入門", capacity, JUNE_1, JUNE_1);
  }

  static SeatBooked booked(TraineeId who) {
    return new SeatBooked(ID, who, APRIL_1);
  }

  private static Course.Schedule schedule(int capacity, LocalDate endsOn) {
    return new Course.Schedule(
        new Course.About(ID, ISHINOMAKI, "mihon-school", "水産加工入門", capacity, JUNE_1, endsOn));
  }
}
