// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.training.TrainingRule.BOOKED_ONCE;
import static ninaite.training.TrainingRule.BOOKING_IS_IN_ITS_TIME;
import static ninaite.training.TrainingRule.HAS_A_SEAT;
import static ninaite.training.TrainingRule.IS_FULL;
import static ninaite.training.TrainingRule.SEATS_REMAIN;
import static ninaite.training.TrainingRule.WAITING_ONCE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ninaite.aggregate.Decision;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.japan.Japan;

/** What may be asked about the seats of a course that takes bookings. */
final class SeatRules {
  /** How long a freed seat is kept for the next who waits. */
  static final Duration SEAT_OFFER = Duration.ofHours(48);

  private SeatRules() {}

  static Decision<OfCourse> book(About about, Seats seats, TraineeId trainee, Instant now) {
    if (seats.isBooked(trainee)) {
      return refuse(BOOKED_ONCE);
    }
    boolean kept = seats.offerTo(trainee).filter(o -> now.isBefore(o.respondBy())).isPresent();
    if (!kept && !about.takesBookingsOn(Japan.dateOf(now))) {
      return refuse(BOOKING_IS_IN_ITS_TIME);
    }
    boolean free = seats.free() > 0 && seats.next().isEmpty();
    return kept || free
        ? accept(new SeatBooked(about.course(), trainee, Japan.dateOf(now)))
        : refuse(SEATS_REMAIN, Map.of("waiting", seats.waiting().size()));
  }

  static Decision<OfCourse> await(About about, Seats seats, TraineeId trainee, Instant now) {
    if (seats.isBooked(trainee) || seats.offerTo(trainee).isPresent()) {
      return refuse(BOOKED_ONCE);
    }
    if (seats.isWaiting(trainee)) {
      return refuse(WAITING_ONCE);
    }
    if (!about.takesBookingsOn(Japan.dateOf(now))) {
      return refuse(BOOKING_IS_IN_ITS_TIME);
    }
    return seats.free() > 0 && seats.next().isEmpty()
        ? refuse(IS_FULL)
        : accept(new SeatAwaited(about.course(), trainee));
  }

  static Decision<OfCourse> release(About about, Seats seats, TraineeId trainee, Instant now) {
    boolean seat = seats.isBooked(trainee) || seats.offerTo(trainee).isPresent();
    if (!seat && !seats.isWaiting(trainee)) {
      return refuse(HAS_A_SEAT);
    }
    List<OfCourse> events = new ArrayList<>();
    events.add(
        new SeatReleased(about.course(), trainee, seats.isBooked(trainee), Japan.dateOf(now)));
    events.addAll(offersTo(about, seats.without(trainee), now));
    return accept(events);
  }

  static Decision<OfCourse> letOffersLapse(About about, Seats seats, Instant now) {
    List<OfCourse> events = new ArrayList<>();
    Seats left = seats;
    for (Seats.Offered offer : seats.offered()) {
      if (!now.isBefore(offer.respondBy())) {
        events.add(new SeatOfferLapsed(about.course(), offer.trainee()));
        left = left.without(offer.trainee());
      }
    }
    events.addAll(offersTo(about, left, now));
    return accept(events);
  }

  /**
   * Every free seat goes to the next who waits, also after the last day of bookings: who waited
   * then waits until the course begins, but no seat is kept beyond that.
   */
  private static List<OfCourse> offersTo(About about, Seats seats, Instant now) {
    Instant latest = about.seatsAreTakenUntil();
    if (!now.isBefore(latest)) {
      return List.of();
    }
    Instant usual = now.plus(SEAT_OFFER);
    Instant respondBy = usual.isBefore(latest) ? usual : latest;
    return seats.waiting().stream()
        .limit(Math.max(0, seats.free()))
        .<OfCourse>map(next -> new SeatOffered(about.course(), next, respondBy))
        .toList();
  }
}
