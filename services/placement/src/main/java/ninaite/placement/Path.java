// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ninaite.events.CourseId;
import ninaite.events.PlacementId;
import ninaite.events.Qualification;

/**
 * A person's way through the programme, which outlives any application: what they learned and where
 * they worked.
 *
 * @param earned certificates of courses here, one of each kind
 */
public record Path(List<Qualification> earned, List<Training> trainings, List<Work> works) {
  static final Path NONE = new Path(List.of(), List.of(), List.of());

  /** A course whose outcome counts from that day. */
  record Training(CourseId course, LocalDate endedOn) {}

  /** A place and its first working day. */
  record Work(PlacementId placement, LocalDate startedOn) {}

  Path qualified(Qualification one) {
    return new Path(with(earned, q -> !q.code().equals(one.code()), one), trainings, works);
  }

  Path disqualified(String code) {
    return new Path(earned.stream().filter(q -> !q.code().equals(code)).toList(), trainings, works);
  }

  Path trained(Training one) {
    return new Path(earned, with(trainings, t -> !t.course.equals(one.course), one), works);
  }

  Path employed(Work one) {
    return new Path(earned, trainings, with(works, w -> !w.placement.equals(one.placement), one));
  }

  boolean holds(String code) {
    return earned.stream().anyMatch(q -> q.code().equals(code));
  }

  private static <T> List<T> with(List<T> some, Predicate<T> others, T one) {
    return Stream.concat(some.stream().filter(others), Stream.of(one)).toList();
  }
}
