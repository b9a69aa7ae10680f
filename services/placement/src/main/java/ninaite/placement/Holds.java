// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ninaite.events.Gates;
import ninaite.events.Qualification;

/**
 * What a candidate has to show when they are to be introduced or offered a place.
 *
 * @param free whether they have agreed to no place
 * @param qualifications their own and those of courses here
 * @param validUntil the last day of the application
 */
public record Holds(
    boolean free, List<Qualification> qualifications, Gates gates, LocalDate validUntil) {
  public Holds {
    qualifications = List.copyOf(qualifications);
  }

  /** Of a candidate who has registered. */
  public static Holds of(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Unregistered _ -> throw new IllegalStateException("nobody has registered");
      case Candidate.Free free -> of(true, free.whose(), free.path());
      case Candidate.Taken taken -> of(false, taken.whose(), taken.path());
      case Candidate.Left left -> of(false, left.whose(), left.path());
    };
  }

  private static Holds of(boolean free, Candidate.Whose whose, Path path) {
    Standing standing = whose.standing();
    return new Holds(
        free,
        Stream.concat(standing.declared().stream(), path.earned().stream()).toList(),
        standing.gates(),
        standing.validUntil());
  }

  boolean certified(String code, LocalDate on) {
    return qualifications.stream()
        .filter(q -> q.code().equals(code))
        .anyMatch(q -> q.until() == null || !q.until().isBefore(on));
  }
}
