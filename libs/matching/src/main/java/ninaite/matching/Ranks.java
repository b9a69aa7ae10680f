// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;
import java.util.Optional;

/**
 * Puts beside each entry of an applicant's list the tier the applicant has at that opening. Linear:
 * the openings' lists are dealt out to the applicants, then each applicant's two halves meet over
 * one mark per opening. Every flaw shows as an entry that meets nothing, so checking is free;
 * {@link Inspection} then finds out which one it is.
 */
final class Ranks {
  private final Lists applicants;
  private final Lists openings;

  private Ranks(Lists applicants, Lists openings) {
    this.applicants = applicants;
    this.openings = openings;
  }

  /** Empty if the lists have a flaw. */
  static Optional<int[]> beside(Lists applicants, Lists openings) {
    return new Ranks(applicants, openings).meet();
  }

  private Optional<int[]> meet() {
    if (applicants.entries() != openings.entries()) {
      return Optional.empty();
    }
    int pairs = applicants.entries();
    int[] from = new int[pairs];
    int[] rank = new int[pairs];
    if (!deal(from, rank)) {
      return Optional.empty();
    }
    int[] owner = new int[openings.size()];
    int[] tier = new int[openings.size()];
    Arrays.fill(owner, -1);
    for (int a = 0; a < applicants.size(); a++) {
      if (!meet(a, from, rank, owner, tier)) {
        return Optional.empty();
      }
    }
    return Optional.of(rank);
  }

  /** Gives each applicant the openings that list them, with the tier, into the applicant's rows. */
  private boolean deal(int[] from, int[] rank) {
    int[] place = Arrays.copyOf(applicants.start, applicants.size());
    for (int o = 0; o < openings.size(); o++) {
      for (int at = openings.start[o]; at < openings.start[o + 1]; at++) {
        int a = openings.entry[at];
        if (a < 0 || a >= place.length || place[a] == applicants.start[a + 1]) {
          return false;
        }
        int to = place[a]++;
        from[to] = o;
        rank[to] = openings.tier(o, at);
      }
    }
    return true;
  }

  private boolean meet(int a, int[] from, int[] rank, int[] owner, int[] tier) {
    int first = applicants.start[a];
    int end = applicants.start[a + 1];
    for (int at = first; at < end; at++) {
      owner[from[at]] = a;
      tier[from[at]] = rank[at];
    }
    for (int at = first; at < end; at++) {
      int o = applicants.entry[at];
      if (o < 0 || o >= owner.length || owner[o] != a) {
        return false;
      }
      owner[o] = -1;
      rank[at] = tier[o];
    }
    return true;
  }
}
