// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.ISHINOMAKI;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.Part;
import ninaite.japan.Japan;
import ninaite.testing.People;
import ninaite.testing.Seeds;

/** Anything that may be asked of one small course by four people. */
final class AnyCourse {
  static final CourseId ID = new CourseId("course-for-beginners");
  static final List<TraineeId> PEOPLE =
      IntStream.rangeClosed(1, 4).mapToObj(People::trainee).toList();

  private AnyCourse() {}

  static Course.Command command(Seeds seeds, Instant now) {
    return switch (seeds.below(60)) {
      case 0, 1, 2, 3, 4, 5 -> schedule(seeds, now);
      case 6, 7 -> new Course.TakeBookings();
      case 8, 9, 10, 11 -> new Course.KeepCalendar();
      case 12, 13, 14 -> new Course.Start();
      case 15 -> new Course.Complete(seeds.shuffled(PEOPLE).subList(0, seeds.below(3)));
      case 16 -> seeds.oneIn(6) ? new Course.Cancel("too_few") : new Course.Start();
      case 17, 18, 19, 20, 21, 22, 23, 24 -> roll(seeds, now);
      case 25, 26 -> leave(seeds, now);
      default -> ofSeats(seeds);
    };
  }

  static Course.Command ofSeats(Seeds seeds) {
    TraineeId who = seeds.pick(PEOPLE);
    return switch (seeds.below(10)) {
      case 0, 1, 2, 3 -> new Course.Book(who);
      case 4, 5 -> new Course.Wait(who);
      case 6, 7 -> new Course.Release(who);
      default -> new Course.LetOffersLapse();
    };
  }

  /** Mostly a plan that can be kept, so that a life gets through all of it; sometimes nonsense. */
  private static Course.Schedule schedule(Seeds seeds, Instant now) {
    boolean nonsense = seeds.oneIn(8);
    LocalDate opens = Japan.dateOf(now).minusDays(seeds.below(3));
    LocalDate closes = opens.plusDays(seeds.between(nonsense ? -4 : 3, 20));
    LocalDate starts = closes.plusDays(seeds.between(nonsense ? -1 : 0, 3));
    LocalDate ends = starts.plusDays(seeds.between(nonsense ? -1 : 0, 200));
    int capacity = seeds.between(nonsense ? 0 : 1, 2);
    return new Course.Schedule(
        about(capacity, nonsense ? 0 : seeds.between(1, capacity), opens, closes, starts, ends));
  }

  private static Course.CallRoll roll(Seeds seeds, Instant now) {
    List<Course.Absence> missed =
        seeds.shuffled(PEOPLE).subList(0, seeds.between(0, 2)).stream()
            .map(
                who ->
                    new Course.Absence(who, seeds.pick(Part.values()), 10 * seeds.between(-1, 9)))
            .toList();
    return new Course.CallRoll(someDay(seeds, now), missed);
  }

  private static Course.Leave leave(Seeds seeds, Instant now) {
    return new Course.Leave(seeds.pick(PEOPLE), seeds.pick(Leaving.values()), someDay(seeds, now));
  }

  private static LocalDate someDay(Seeds seeds, Instant now) {
    return Japan.dateOf(now).minusDays(seeds.between(-1, 6));
  }

  static About about(
      int capacity,
      int minToOpen,
      LocalDate applyFrom,
      LocalDate applyTo,
      LocalDate startsOn,
      LocalDate endsOn) {
    return new About(
        ID,
        ISHINOMAKI,
        "mihon-school",
        "水産加工入門",
        "COURSE",
        capacity,
        minToOpen,
        300,
        600,
        80,
        applyFrom,
        applyTo,
        startsOn,
        endsOn);
  }
}
