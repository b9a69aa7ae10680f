// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.events.TraineeId;

/**
 * Who has a seat, to whom a freed one is offered, and who waits, in that order of arrival.
 *
 * @param offered a freed seat kept for somebody until an instant; it counts as taken
 */
record Seats(int capacity, List<TraineeId> booked, List<Offered> offered, List<TraineeId> waiting) {

  /** A freed seat kept for the next who waited. */
  record Offered(TraineeId trainee, Instant respondBy) {}

  static Seats of(int capacity) {
    return new Seats(capacity, List.of(), List.of(), List.of());
  }

  int free() {
    return capacity - booked.size() - offered.size();
  }

  boolean isBooked(TraineeId trainee) {
    return booked.contains(trainee);
  }

  boolean isWaiting(TraineeId trainee) {
    return waiting.contains(trainee);
  }

  Optional<Offered> offerTo(TraineeId trainee) {
    return offered.stream().filter(offer -> offer.trainee.equals(trainee)).findFirst();
  }

  Optional<TraineeId> next() {
    return waiting.stream().findFirst();
  }

  Seats book(TraineeId trainee) {
    Seats without = without(trainee);
    return new Seats(capacity, plus(booked, trainee), without.offered, without.waiting);
  }

  Seats await(TraineeId trainee) {
    return new Seats(capacity, booked, offered, plus(waiting, trainee));
  }

  Seats offer(TraineeId trainee, Instant respondBy) {
    Seats without = without(trainee);
    return new Seats(
        capacity,
        booked,
        Stream.concat(offered.stream(), Stream.of(new Offered(trainee, respondBy))).toList(),
        without.waiting);
  }

  Seats without(TraineeId trainee) {
    return new Seats(
        capacity,
        booked.stream().filter(one -> !one.equals(trainee)).toList(),
        offered.stream().filter(offer -> !offer.trainee.equals(trainee)).toList(),
        waiting.stream().filter(one -> !one.equals(trainee)).toList());
  }

  private static List<TraineeId> plus(List<TraineeId> some, TraineeId one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
