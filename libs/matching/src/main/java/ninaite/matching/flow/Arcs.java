// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/**
 * Who could go where: the openings of person p are {@code opening[start[p]]} up to, not including,
 * {@code opening[start[p + 1]]}; opening o has {@code capacity[o]} seats. The arrays are not copied
 * and must not be changed afterwards.
 */
public record Arcs(int[] start, int[] opening, int[] capacity) {

  /**
   * Looks at everything once.
   *
   * @throws IllegalArgumentException if rows do not follow each other, an opening is out of range
   *     or twice in a row, or a capacity is negative
   */
  public Arcs {
    if (start.length == 0 || start[0] != 0 || start[start.length - 1] != opening.length) {
      throw new IllegalArgumentException("rows have to cover all arcs");
    }
    for (int o = 0; o < capacity.length; o++) {
      if (capacity[o] < 0) {
        throw new IllegalArgumentException("opening " + o + " has capacity " + capacity[o]);
      }
    }
    int[] lastSeenBy = new int[capacity.length];
    for (int p = 0; p + 1 < start.length; p++) {
      if (start[p] > start[p + 1]) {
        throw new IllegalArgumentException("row " + p + " ends before it starts");
      }
      for (int a = start[p]; a < start[p + 1]; a++) {
        int o = opening[a];
        if (o < 0 || o >= capacity.length) {
          throw new IllegalArgumentException("person " + p + " lists unknown opening " + o);
        }
        if (lastSeenBy[o] == p + 1) {
          throw new IllegalArgumentException("person " + p + " lists opening " + o + " twice");
        }
        lastSeenBy[o] = p + 1;
      }
    }
  }

  public int people() {
    return start.length - 1;
  }

  public int openings() {
    return capacity.length;
  }
}
