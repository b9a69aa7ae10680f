// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.JIRO;
import static ninaite.testing.People.TARO;
import static ninaite.testing.Story.NINE_ON_APRIL_1;
import static ninaite.training.CourseTest.APRIL_1;
import static ninaite.training.CourseTest.ID;
import static ninaite.training.CourseTest.OPENED;
import static ninaite.training.CourseTest.booked;
import static ninaite.training.CourseTest.scheduled;
import static ninaite.training.TrainingRule.BOOKED_ONCE;
import static ninaite.training.TrainingRule.HAS_A_SEAT;
import static ninaite.training.TrainingRule.IS_FULL;
import static ninaite.training.TrainingRule.SEATS_REMAIN;
import static ninaite.training.TrainingRule.WAITING_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.testing.People;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 見本 花子 has the only seat, 例示 太郎 waits, 仮名 次郎 comes later. */
@TestMethodOrder(OrderAnnotation.class)
class SeatsTest {
  static final Set<TrainingRule> RULES =
      EnumSet.of(BOOKED_ONCE, WAITING_ONCE, SEATS_REMAIN, IS_FULL, HAS_A_SEAT);

  private static final Instant DEADLINE = NINE_ON_APRIL_1.plus(SeatRules.SEAT_OFFER);
  private static final TraineeId STRANGER = People.trainee(99);

  @Test
  void a_seat_is_booked_once() {
    full().when(new Course.Book(HANAKO)).thenRefused(BOOKED_ONCE);
    full().when(new Course.Wait(HANAKO)).thenRefused(BOOKED_ONCE);
  }

  @Test
  void a_booking_beyond_the_seats_is_refused_and_says_how_many_wait() {
    full().when(new Course.Book(TARO)).thenRefused(SEATS_REMAIN, Map.of("waiting", 0));
    waiting().when(new Course.Book(TARO)).thenRefused(SEATS_REMAIN, Map.of("waiting", 2));
  }

  @Test
  void who_finds_no_seat_can_wait_once() {
    full().when(new Course.Wait(TARO)).then(new SeatAwaited(ID, TARO));
    waiting().when(new Course.Wait(TARO)).thenRefused(WAITING_ONCE);
  }

  @Test
  void nobody_waits_where_there_are_seats() {
    empty().when(new Course.Wait(TARO)).thenRefused(IS_FULL);
  }

  @Test
  void a_released_seat_goes_to_who_has_waited_longest() {
    waiting()
        .when(new Course.Release(HANAKO))
        .then(released(HANAKO, true), new SeatOffered(ID, TARO, DEADLINE));
    full().when(new Course.Release(HANAKO)).then(released(HANAKO, true));
  }

  @Test
  void a_seat_kept_for_somebody_is_not_for_others() {
    offered().when(new Course.Book(JIRO)).thenRefused(SEATS_REMAIN);
    offered().when(new Course.Book(STRANGER)).thenRefused(SEATS_REMAIN);
    offered().when(new Course.Wait(TARO)).thenRefused(BOOKED_ONCE);
  }

  @Test
  void it_is_kept_for_48_hours() {
    var book = new Course.Book(TARO);
    offered().at(DEADLINE.minusMillis(1)).when(book).then(bookedOnApril3(TARO));
    offered().at(DEADLINE).when(book).thenRefused(SEATS_REMAIN);
  }

  @Test
  void what_is_not_taken_in_time_goes_to_the_next() {
    var lapse = new Course.LetOffersLapse();
    offered().at(DEADLINE.minusMillis(1)).when(lapse).thenNothing();
    offered()
        .at(DEADLINE)
        .when(lapse)
        .then(
            new SeatOfferLapsed(ID, TARO),
            new SeatOffered(ID, JIRO, DEADLINE.plus(SeatRules.SEAT_OFFER)));
  }

  @Test
  void who_gives_back_an_offer_passes_it_on() {
    offered()
        .when(new Course.Release(TARO))
        .then(released(TARO, false), new SeatOffered(ID, JIRO, DEADLINE));
  }

  @Test
  void who_no_longer_waits_is_passed_over() {
    waiting().when(new Course.Release(TARO)).then(released(TARO, false));
    waiting()
        .after(released(TARO, false))
        .when(new Course.Release(HANAKO))
        .then(released(HANAKO, true), new SeatOffered(ID, JIRO, DEADLINE));
  }

  @Test
  void only_what_one_has_can_be_given_back() {
    waiting().when(new Course.Release(STRANGER)).thenRefused(HAS_A_SEAT);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Course, Course.Command, OfCourse> empty() {
    return CourseTest.course().after(scheduled(1), OPENED);
  }

  private static Story<Course, Course.Command, OfCourse> full() {
    return empty().after(booked(HANAKO));
  }

  private static Story<Course, Course.Command, OfCourse> waiting() {
    return full().after(new SeatAwaited(ID, TARO), new SeatAwaited(ID, JIRO));
  }

  private static Story<Course, Course.Command, OfCourse> offered() {
    return waiting().after(released(HANAKO, true), new SeatOffered(ID, TARO, DEADLINE));
  }

  private static SeatReleased released(TraineeId who, boolean booked) {
    return new SeatReleased(ID, who, booked, APRIL_1);
  }

  private static OfCourse bookedOnApril3(TraineeId who) {
    return new SeatBooked(ID, who, APRIL_1.plusDays(2));
  }
}
