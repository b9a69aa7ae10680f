// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;
import java.util.Optional;

/**
 * Puts beside each entry of an applicant's list the tier the applicant has at that opening. Linear:
 * the openings' lists are dealt out to blocks of applicants small enough for the cache, then each
 * applicant's two halves meet over one mark per opening. Every flaw shows as an entry that meets
 * nothing, so checking is free; {@link Inspection} then finds out which one it is.
 */
final class Ranks {
  /** Applicants per block: their rows fit into the second cache, and an index into 16 bits. */
  private static final int BLOCK_BITS = 13;

  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int HALF = 32;
  private static final int NOBODY = -1;

  private final Lists applicants;
  private final Lists openings;

  /** Opening and tier side by side, so that a scattered write is one and not two. */
  private final long[] dealt;

  private final char[] toWhom;

  private Ranks(Lists applicants, Lists openings) {
    this.applicants = applicants;
    this.openings = openings;
    dealt = new long[applicants.entries()];
    toWhom = new char[applicants.entries()];
  }

  /** Empty if the lists have a flaw. */
  static Optional<int[]> beside(Lists applicants, Lists openings) {
    if (applicants.entries() != openings.entries()) {
      return Optional.empty();
    }
    Ranks ranks = new Ranks(applicants, openings);
    return ranks.deal() ? ranks.meet() : Optional.empty();
  }

  /** Block by block, where a block has room for as many as its applicants list. */
  private boolean deal() {
    int size = applicants.size();
    int[] start = applicants.start;
    int blocks = (size + BLOCK - 1) >>> BLOCK_BITS;
    int[] place = new int[blocks];
    int[] end = new int[blocks];
    for (int b = 0; b < blocks; b++) {
      place[b] = start[b << BLOCK_BITS];
      end[b] = start[Math.min((b + 1) << BLOCK_BITS, size)];
    }
    for (int o = 0; o < openings.size(); o++) {
      for (int at = openings.start[o]; at < openings.start[o + 1]; at++) {
        int a = openings.entry[at];
        int b = a >>> BLOCK_BITS;
        if (a < 0 || a >= size || place[b] == end[b]) {
          return false;
        }
        int to = place[b]++;
        dealt[to] = both(o, openings.tier(o, at));
        toWhom[to] = (char) (a & (BLOCK - 1));
      }
    }
    return true;
  }

  private Optional<int[]> meet() {
    int[] start = applicants.start;
    int[] rank = new int[dealt.length];
    long[] mark = new long[openings.size()];
    Arrays.fill(mark, both(NOBODY, 0));
    int[] place = new int[BLOCK];
    long[] rows = new long[0];
    for (int from = 0; from < applicants.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, applicants.size());
      int base = start[from];
      int entries = start[to] - base;
      rows = rows.length < entries ? new long[entries] : rows;
      if (!sort(from, to, place, rows)) {
        return Optional.empty();
      }
      for (int a = from; a < to; a++) {
        if (!meet(a, rows, base, mark, rank)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(rank);
  }

  /** Within a block, to each applicant's own row. */
  private boolean sort(int from, int to, int[] place, long[] rows) {
    int[] start = applicants.start;
    int base = start[from];
    for (int a = from; a < to; a++) {
      place[a - from] = start[a] - base;
    }
    for (int at = base; at < start[to]; at++) {
      int own = toWhom[at];
      if (place[own] == start[from + own + 1] - base) {
        return false;
      }
      rows[place[own]++] = dealt[at];
    }
    return true;
  }

  private boolean meet(int a, long[] rows, int base, long[] mark, int[] rank) {
    int first = applicants.start[a];
    int end = applicants.start[a + 1];
    for (int at = first - base; at < end - base; at++) {
      mark[(int) (rows[at] >>> HALF)] = both(a, (int) rows[at]);
    }
    for (int at = first; at < end; at++) {
      int o = applicants.entry[at];
      if (o < 0 || o >= mark.length || mark[o] >>> HALF != a) {
        return false;
      }
      rank[at] = (int) mark[o];
      mark[o] = both(NOBODY, 0);
    }
    return true;
  }

  private static long both(int high, int low) {
    return (long) high << HALF | low;
  }
}
