// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

/**
 * The heads held by each opening while applicants propose: one heap of keys per opening in one
 * array, the worst key on top. A key is the applicant's tier at the opening and, among equals, the
 * applicant's number; so the key also says who it is.
 */
final class Seats {
  private static final int NUMBER_BITS = 32;

  private final int[] start;
  private final int[] end;
  private final int[] next;
  private final long[] key;

  /** What a newcomer must stay below; as long as there is room, everybody does. */
  private final long[] bar;

  Seats(Market market) {
    int openings = market.openings();
    start = new int[openings];
    end = new int[openings];
    next = new int[openings];
    bar = new long[openings];
    int at = 0;
    for (int o = 0; o < openings; o++) {
      start[o] = at;
      at += Math.min(market.capacity(o), market.demand(o));
      end[o] = at;
    }
    key = new long[at];
    clear();
  }

  /** Everybody leaves. */
  void clear() {
    for (int o = 0; o < bar.length; o++) {
      next[o] = start[o];
      bar[o] = start[o] == end[o] ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  static long key(int rank, int number) {
    return (long) rank << NUMBER_BITS | Integer.toUnsignedLong(number);
  }

  static int number(long key) {
    return (int) key;
  }

  boolean refuses(int o, long newcomer) {
    return newcomer > bar[o];
  }

  boolean hasRoom(int o) {
    return next[o] < end[o];
  }

  /** Only while there is room. */
  void take(int o, long newcomer) {
    int from = start[o];
    int at = next[o]++ - from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (key[from + parent] >= newcomer) {
        break;
      }
      key[from + at] = key[from + parent];
      at = parent;
    }
    key[from + at] = newcomer;
    if (next[o] == end[o]) {
      bar[o] = key[from];
    }
  }

  /** Takes a newcomer in place of the worst, who is returned. Only when the opening is full. */
  long replace(int o, long newcomer) {
    int from = start[o];
    int size = end[o] - from;
    long worst = key[from];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && key[from + child + 1] > key[from + child]) {
        child++;
      }
      if (key[from + child] <= newcomer) {
        break;
      }
      key[from + at] = key[from + child];
      at = child;
    }
    key[from + at] = newcomer;
    bar[o] = key[from];
    return worst;
  }
}
