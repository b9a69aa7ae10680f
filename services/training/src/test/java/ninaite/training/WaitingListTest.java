// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.Decision;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.testing.Seeds;
import ninaite.testing.Story;
import org.junit.jupiter.api.Test;

/**
 * Seen from outside, by events alone: who came first is served first, and no seat is given twice.
 */
class WaitingListTest {
  private static final int RUNS = 5_000;
  private static final int ASKED = 60;

  @Test
  void the_waiting_list_is_served_in_order_and_seats_never_exceed_capacity() {
    Seeds seeds = Seeds.usual();
    int served = 0;
    for (int run = 0; run < RUNS; run++) {
      try {
        served += play(seeds.next());
      } catch (AssertionError e) {
        throw new AssertionError("run %d with %s: %s".formatted(run, seeds, e.getMessage()), e);
      }
    }
    assertThat(served).as("people served from the list").isGreaterThan(RUNS);
  }

  private static int play(Seeds seeds) {
    int capacity = seeds.between(1, 3);
    var seen = new Seen(capacity);
    Course course = Course.DECIDER.unborn();
    Instant now = Story.NINE_ON_APRIL_1;
    course = tell(course, new Course.Schedule(longOpen(capacity)), now, seen);
    course = tell(course, new Course.TakeBookings(), now, seen);
    for (int asked = 0; asked < ASKED; asked++) {
      now = now.plus(Duration.ofHours(seeds.below(12)));
      course = tell(course, AnyCourse.ofSeats(seeds), now, seen);
      seen.check();
    }
    return seen.served;
  }

  private static About longOpen(int capacity) {
    LocalDate april1 = LocalDate.of(2026, 4, 1);
    LocalDate july1 = LocalDate.of(2026, 7, 1);
    return AnyCourse.about(capacity, 1, april1, july1.minusDays(1), july1, july1.plusDays(30));
  }

  private static Course tell(Course course, Course.Command command, Instant now, Seen seen) {
    if (Course.decide(course, command, now) instanceof Decision.Accepted<OfCourse>(var events)) {
      for (OfCourse event : events) {
        course = Course.evolve(course, event);
        seen.hear(event);
      }
    }
    return course;
  }

  /** What somebody knows who hears the events and nothing else. */
  private static final class Seen {
    private final int capacity;
    private final Set<TraineeId> booked = new HashSet<>();
    private final Set<TraineeId> offered = new HashSet<>();
    private final List<TraineeId> queue = new ArrayList<>();
    private int served;

    private Seen(int capacity) {
      this.capacity = capacity;
    }

    void hear(OfCourse event) {
      switch (event) {
        case SeatBooked e -> {
          boolean wasTheirs = offered.remove(e.trainee());
          assertThat(wasTheirs || queue.isEmpty()).as("%s overtook", e.trainee()).isTrue();
          assertThat(booked.add(e.trainee())).isTrue();
        }
        case SeatAwaited e -> queue.add(e.trainee());
        case SeatReleased e -> {
          assertThat(booked.remove(e.trainee())).as("was booked").isEqualTo(e.booked());
          offered.remove(e.trainee());
          queue.remove(e.trainee());
        }
        case SeatOffered e -> {
          assertThat(queue.removeFirst()).as("who has waited longest").isEqualTo(e.trainee());
          offered.add(e.trainee());
          served++;
        }
        case SeatOfferLapsed e -> assertThat(offered.remove(e.trainee())).isTrue();
        case CourseScheduled _,
            CourseOpened _,
            CourseStarted _,
            LessonMissed _,
            CourseLeft _,
            CourseCompleted _,
            CourseCancelled _ -> {}
      }
    }

    void check() {
      int taken = booked.size() + offered.size();
      assertThat(taken).as("seats taken").isLessThanOrEqualTo(capacity);
      assertThat(queue.isEmpty() || taken == capacity)
          .as("no seat is free while %s wait", queue)
          .isTrue();
    }
  }
}
