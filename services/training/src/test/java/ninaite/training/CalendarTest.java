// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.JIRO;
import static ninaite.testing.People.TARO;
import static ninaite.training.CourseTest.APRIL_1;
import static ninaite.training.CourseTest.ID;
import static ninaite.training.CourseTest.JUNE_1;
import static ninaite.training.CourseTest.JUNE_26;
import static ninaite.training.CourseTest.MAY_20;
import static ninaite.training.CourseTest.OPENED;
import static ninaite.training.CourseTest.noon;
import static ninaite.training.TrainingRule.BOOKING_IS_IN_ITS_TIME;
import static ninaite.training.TrainingRule.MINIMUM_IS_REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.japan.Japan;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two seats, and two people needed: bookings from 1 April to 20 May, the first lesson on 1 June.
 */
@TestMethodOrder(OrderAnnotation.class)
class CalendarTest {
  static final Set<TrainingRule> RULES = EnumSet.of(BOOKING_IS_IN_ITS_TIME, MINIMUM_IS_REACHED);

  private static final Course.KeepCalendar KEEP = new Course.KeepCalendar();
  private static final LocalDate MAY_21 = MAY_20.plusDays(1);
  private static final CourseCancelled BELOW_MINIMUM =
      new CourseCancelled(ID, "below_minimum", MAY_21);

  @Test
  void it_opens_by_itself_at_the_first_midnight_of_bookings() {
    scheduled().at(midnight(APRIL_1).minusMillis(1)).when(KEEP).thenNothing();
    scheduled().at(midnight(APRIL_1)).when(KEEP).then(OPENED);
    scheduled().at(noon(MAY_20)).when(KEEP).then(OPENED);
  }

  @Test
  void it_is_not_opened_by_hand_outside_its_time() {
    var open = new Course.TakeBookings();
    scheduled().at(noon(APRIL_1.minusDays(1))).when(open).thenRefused(BOOKING_IS_IN_ITS_TIME);
    scheduled().at(noon(MAY_21)).when(open).thenRefused(BOOKING_IS_IN_ITS_TIME);
  }

  @Test
  void what_never_opened_does_not_take_place() {
    scheduled().at(midnight(MAY_21)).when(KEEP).then(BELOW_MINIMUM);
  }

  @Test
  void with_too_few_it_is_cancelled_when_the_last_day_of_bookings_is_over() {
    open(HANAKO).at(midnight(MAY_21).minusMillis(1)).when(KEEP).thenNothing();
    open(HANAKO).at(midnight(MAY_21)).when(KEEP).then(BELOW_MINIMUM);
    open(HANAKO, TARO).at(midnight(MAY_21)).when(KEEP).thenNothing();
  }

  @Test
  void who_gives_a_seat_back_in_time_is_not_counted() {
    open(HANAKO, TARO)
        .after(new SeatReleased(ID, TARO, true, MAY_20))
        .at(midnight(MAY_21))
        .when(KEEP)
        .then(BELOW_MINIMUM);
  }

  @Test
  void who_gives_a_seat_back_too_late_does_not_take_the_course_from_the_others() {
    var late = open(HANAKO, TARO).after(new SeatReleased(ID, TARO, true, MAY_21));
    late.at(noon(MAY_21)).when(KEEP).thenNothing();
    late.at(noon(JUNE_1))
        .when(new Course.Start())
        .then(new CourseStarted(ID, List.of(HANAKO), JUNE_1));
  }

  @Test
  void a_kept_seat_is_waited_for() {
    var kept =
        open(HANAKO, TARO)
            .after(
                new SeatAwaited(ID, JIRO),
                new SeatReleased(ID, TARO, true, MAY_20),
                new SeatOffered(ID, JIRO, noon(MAY_21.plusDays(1))));
    kept.at(noon(MAY_21)).when(KEEP).thenNothing();
    kept.at(noon(MAY_21)).when(new Course.Book(JIRO)).then(new SeatBooked(ID, JIRO, MAY_21));
    kept.after(new SeatOfferLapsed(ID, JIRO)).at(noon(MAY_21)).when(KEEP).then(BELOW_MINIMUM);
  }

  @Test
  void a_kept_seat_taken_after_the_last_day_counts() {
    open(HANAKO)
        .after(new SeatOffered(ID, JIRO, noon(JUNE_1)), new SeatBooked(ID, JIRO, MAY_21))
        .at(noon(MAY_21))
        .when(KEEP)
        .thenNothing();
  }

  @Test
  void nobody_books_or_joins_the_queue_after_the_last_day() {
    var closed = open(HANAKO).at(midnight(MAY_21));
    closed.when(new Course.Book(JIRO)).thenRefused(BOOKING_IS_IN_ITS_TIME);
    closed.when(new Course.Wait(JIRO)).thenRefused(BOOKING_IS_IN_ITS_TIME);
  }

  @Test
  void who_waits_is_still_served_until_the_first_lesson_and_no_seat_is_kept_beyond_it() {
    var waiting = open(HANAKO, TARO).after(new SeatAwaited(ID, JIRO));
    var release = new Course.Release(TARO);
    waiting
        .at(noon(MAY_21))
        .when(release)
        .then(
            new SeatReleased(ID, TARO, true, MAY_21),
            new SeatOffered(ID, JIRO, noon(MAY_21.plusDays(2))));
    LocalDate eve = JUNE_1.minusDays(1);
    waiting
        .at(noon(eve))
        .when(release)
        .then(new SeatReleased(ID, TARO, true, eve), new SeatOffered(ID, JIRO, midnight(JUNE_1)));
    waiting.at(noon(JUNE_1)).when(release).then(new SeatReleased(ID, TARO, true, JUNE_1));
  }

  @Test
  void below_the_minimum_it_does_not_start() {
    var start = new Course.Start();
    open(HANAKO).at(noon(JUNE_1)).when(start).thenRefused(MINIMUM_IS_REACHED);
    open(HANAKO, TARO)
        .after(new SeatReleased(ID, HANAKO, true, MAY_21), new SeatReleased(ID, TARO, true, MAY_21))
        .at(noon(JUNE_1))
        .when(start)
        .thenRefused(MINIMUM_IS_REACHED);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Course, Course.Command, OfCourse> scheduled() {
    return CourseTest.course()
        .after(AnyCourse.about(2, 2, APRIL_1, MAY_20, JUNE_1, JUNE_26).scheduled());
  }

  private static Story<Course, Course.Command, OfCourse> open(TraineeId... booked) {
    var open = scheduled().after(OPENED);
    for (TraineeId who : booked) {
      open.after(CourseTest.booked(who));
    }
    return open;
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(Japan.ZONE).toInstant();
  }
}
