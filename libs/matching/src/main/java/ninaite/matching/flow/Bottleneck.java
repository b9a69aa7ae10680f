// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/**
 * Why no more people can be placed: these people have no other openings than these, and there are
 * not enough seats in them. One more seat in any opening of the list places one more person; one
 * more seat anywhere else places nobody.
 *
 * @param people those who compete, the unplaced ones among them; ascending
 * @param openings all openings that any of them could take; ascending
 * @param seats the seats of these openings, all taken
 * @param unplaced how many people stay without a seat
 */
public record Bottleneck(int[] people, int[] openings, long seats, int unplaced) {

  /** The people outside plus the seats inside meet every arc, so no matching is larger. */
  boolean proves(Arcs arcs, int[] openingOf, int size) {
    int[] free = arcs.capacity().clone();
    for (int p = 0; p < openingOf.length; p++) {
      if (openingOf[p] >= 0 && (--free[openingOf[p]] < 0 || !lists(arcs, p, openingOf[p]))) {
        return false;
      }
    }
    boolean[] inside = new boolean[arcs.openings()];
    long counted = 0;
    for (int o : openings) {
      inside[o] = true;
      counted += arcs.capacity()[o];
    }
    for (int p : people) {
      for (int a = arcs.start()[p]; a < arcs.start()[p + 1]; a++) {
        if (!inside[arcs.opening()[a]]) {
          return false;
        }
      }
    }
    return counted == seats && arcs.people() - people.length + seats == size;
  }

  private static boolean lists(Arcs arcs, int person, int opening) {
    for (int a = arcs.start()[person]; a < arcs.start()[person + 1]; a++) {
      if (arcs.opening()[a] == opening) {
        return true;
      }
    }
    return false;
  }
}
