// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.training.CourseTest.JUNE_1;
import static ninaite.training.CourseTest.JUNE_26;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.aggregate.Decision;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.Part;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

/**
 * Seen from outside, by events alone: whoever can't reach 80 % of theory or of practice any more is
 * out with the roll that says so, and nobody else is.
 */
class RollCallTest {
  private static final int RUNS = 1_500;
  private static final int ROLLS = 20;
  private static final Map<Part, Integer> PLANNED = Map.of(Part.THEORY, 300, Part.PRACTICE, 600);

  @Test
  void attendance_is_counted_for_each_person_and_part_at_every_roll() {
    Seeds seeds = Seeds.usual();
    int out = 0;
    int back = 0;
    for (int run = 0; run < RUNS; run++) {
      Seen seen = new Seen();
      try {
        play(seeds.next(), seen);
      } catch (AssertionError e) {
        throw new AssertionError("run %d with %s: %s".formatted(run, seeds, e.getMessage()), e);
      }
      out += seen.out.size();
      back += seen.back;
    }
    assertThat(out).as("people out").isGreaterThan(RUNS / 2);
    assertThat(back).as("wrong entries that had put somebody out").isGreaterThan(RUNS / 20);
  }

  private static void play(Seeds seeds, Seen seen) {
    Course course =
        Course.evolve(
            Course.evolve(Course.DECIDER.unborn(), CourseTest.scheduled(4)),
            new CourseStarted(CourseTest.ID, AnyCourse.PEOPLE, JUNE_1));
    for (int i = 0; i < ROLLS; i++) {
      LocalDate on = JUNE_1.plusDays(seeds.below(6));
      List<Course.Absence> missed =
          seeds.shuffled(AnyCourse.PEOPLE).subList(0, seeds.between(1, 3)).stream()
              .map(who -> new Course.Absence(who, seeds.pick(Part.values()), seeds.below(50)))
              .toList();
      var decision =
          Course.decide(course, new Course.CallRoll(on, missed), CourseTest.noon(JUNE_26));
      if (decision instanceof Decision.Accepted<OfCourse>(var events)) {
        for (OfCourse event : events) {
          course = Course.evolve(course, event);
          seen.hear(event);
        }
        seen.check(course);
      }
    }
  }

  /** What somebody knows who hears the events and nothing else. */
  private static final class Seen {
    private final Map<String, Integer> missed = new HashMap<>();
    private final Set<TraineeId> out = new HashSet<>();
    private int back;

    void hear(OfCourse event) {
      if (event instanceof LessonMissed e) {
        missed.put(e.trainee() + "/" + e.part() + "/" + e.on(), e.minutes());
        if (out.contains(e.trainee()) && canReach(e.trainee())) {
          out.remove(e.trainee());
          back++;
        }
      } else if (event instanceof CourseLeft e) {
        assertThat(e.reason()).isEqualTo(Leaving.ATTENDANCE_OUT_OF_REACH);
        assertThat(out.add(e.trainee())).as("told once").isTrue();
      }
    }

    void check(Course course) {
      for (TraineeId who : AnyCourse.PEOPLE) {
        assertThat(out.contains(who)).as("%s is out", who).isEqualTo(!canReach(who));
        assertThat(CourseHistory.attendance(course).isIn(who)).isEqualTo(canReach(who));
      }
    }

    private boolean canReach(TraineeId who) {
      return Stream.of(Part.values())
          .allMatch(
              part -> {
                int planned = PLANNED.getOrDefault(part, 0);
                int sum =
                    missed.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(who + "/" + part + "/"))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                return 100.0 * (planned - sum) / planned >= 80.0;
              });
    }
  }
}
