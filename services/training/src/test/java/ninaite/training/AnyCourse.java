// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.ISHINOMAKI;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.testing.People;
import ninaite.testing.Seeds;

/** Anything that may be asked of one small course by six people. */
final class AnyCourse {
  static final List<TraineeId> PEOPLE =
      IntStream.rangeClosed(1, 6).mapToObj(People::trainee).toList();
  private static final CourseId ID = new CourseId("course-for-beginners");
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

  private AnyCourse() {}

  static Course.Command command(Seeds seeds) {
    return switch (seeds.below(40)) {
      case 0, 1, 2 -> schedule(seeds.between(0, 3), JUNE_1.plusDays(seeds.between(-1, 20)));
      case 3, 4, 5, 6, 7 -> new Course.TakeBookings();
      case 8 -> new Course.Start();
      case 9 -> new Course.Complete(seeds.shuffled(PEOPLE).subList(0, seeds.below(3)));
      case 10 -> seeds.oneIn(3) ? new Course.Cancel("too few") : new Course.Start();
      default -> ofSeats(seeds);
    };
  }

  static Course.Command ofSeats(Seeds seeds) {
    TraineeId who = seeds.pick(PEOPLE);
    return switch (seeds.below(10)) {
      case 0, 1, 2 -> new Course.Book(who);
      case 3, 4, 5 -> new Course.Wait(who);
      case 6, 7 -> new Course.Release(who);
      default -> new Course.LetOffersLapse();
    };
  }

  static Course.Schedule schedule(int capacity, LocalDate endsOn) {
    return new Course.Schedule(
        new Course.About(ID, ISHINOMAKI, "mihon-school", "水産加工入門", capacity, JUNE_1, endsOn));
  }
}
