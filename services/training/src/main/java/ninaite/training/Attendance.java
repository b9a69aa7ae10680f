// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.Part;

/**
 * Who began a course, what each missed, and who has left. Kept by exception: what is not said to be
 * missed was attended.
 *
 * @param starters who had a seat when it began
 */
record Attendance(List<TraineeId> starters, List<Missed> missed, List<Left> left) {

  /**
   * @param minutes of one part on one day, at least 1
   */
  record Missed(TraineeId trainee, LocalDate on, Part part, int minutes) {
    private boolean isOf(TraineeId who, LocalDate day, Part kind) {
      return trainee.equals(who) && on.equals(day) && part == kind;
    }
  }

  /** Somebody who began and is no longer there. */
  record Left(TraineeId trainee, Leaving reason, LocalDate on) {}

  static Attendance of(List<TraineeId> starters) {
    return new Attendance(starters, List.of(), List.of());
  }

  boolean began(TraineeId trainee) {
    return starters.contains(trainee);
  }

  boolean isIn(TraineeId trainee) {
    return began(trainee) && leaving(trainee).isEmpty();
  }

  Optional<Left> leaving(TraineeId trainee) {
    return left.stream().filter(one -> one.trainee.equals(trainee)).findFirst();
  }

  int missed(TraineeId trainee, Part part) {
    return missed.stream()
        .filter(one -> one.trainee.equals(trainee) && one.part == part)
        .mapToInt(Missed::minutes)
        .sum();
  }

  int missed(TraineeId trainee, LocalDate on, Part part) {
    return missed.stream()
        .filter(one -> one.isOf(trainee, on, part))
        .mapToInt(Missed::minutes)
        .sum();
  }

  boolean isOutOfReach(TraineeId trainee, About about) {
    return Stream.of(Part.values()).anyMatch(part -> missed(trainee, part) > about.mayMiss(part));
  }

  /** Replaces what was said of that part on that day before; 0 takes it back. */
  Attendance miss(TraineeId trainee, LocalDate on, Part part, int minutes) {
    Stream<Missed> others = missed.stream().filter(one -> !one.isOf(trainee, on, part));
    Stream<Missed> said =
        minutes == 0 ? Stream.empty() : Stream.of(new Missed(trainee, on, part, minutes));
    return new Attendance(starters, Stream.concat(others, said).toList(), left);
  }

  Attendance leave(TraineeId trainee, Leaving reason, LocalDate on) {
    return new Attendance(
        starters,
        missed,
        Stream.concat(without(trainee), Stream.of(new Left(trainee, reason, on))).toList());
  }

  /**
   * A wrong entry put right takes back what followed from it: who had to leave for their attendance
   * is in again once it is within reach.
   */
  Attendance readmitting(TraineeId trainee, About about) {
    boolean again =
        leaving(trainee).filter(one -> one.reason == Leaving.ATTENDANCE_OUT_OF_REACH).isPresent()
            && !isOutOfReach(trainee, about);
    return again ? new Attendance(starters, missed, without(trainee).toList()) : this;
  }

  private Stream<Left> without(TraineeId trainee) {
    return left.stream().filter(one -> !one.trainee.equals(trainee));
  }
}
