// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

import java.util.Arrays;

/** Who sits where while a solver works, with each opening's holders in one stretch of an array. */
final class Seats {
  static final int NONE = -1;

  final int[] openingOf;
  final int[] holder;
  final int[] first;
  final int[] load;
  private final int[] slotOf;

  Seats(Arcs arcs) {
    openingOf = new int[arcs.people()];
    Arrays.fill(openingOf, NONE);
    slotOf = new int[arcs.people()];
    load = new int[arcs.openings()];
    first = new int[arcs.openings() + 1];
    int[] listed = new int[arcs.openings()];
    for (int o : arcs.opening()) {
      listed[o]++;
    }
    for (int o = 0; o < listed.length; o++) {
      // More seats than people who list the opening could never be taken.
      first[o + 1] = first[o] + Math.min(arcs.capacity()[o], listed[o]);
    }
    holder = new int[first[listed.length]];
  }

  boolean full(int opening) {
    return first[opening] + load[opening] == first[opening + 1];
  }

  int end(int opening) {
    return first[opening] + load[opening];
  }

  void sit(int person, int opening) {
    place(person, opening, first[opening] + load[opening]++);
  }

  /** A free seat at the opening starts a chain of moves that ends with the newcomer. */
  void fill(int opening, int[] comer, int newcomer) {
    chain(opening, first[opening] + load[opening]++, comer, newcomer);
  }

  /** The same with the seat of somebody who stays without one. */
  void replace(int leaver, int[] comer, int newcomer) {
    int opening = openingOf[leaver];
    openingOf[leaver] = NONE;
    chain(opening, slotOf[leaver], comer, newcomer);
  }

  /** Into the seat moves comer[opening], whose own seat the comer of that opening takes. */
  private void chain(int opening, int slot, int[] comer, int newcomer) {
    int person;
    do {
      person = comer[opening];
      int left = openingOf[person];
      int leftSlot = slotOf[person];
      place(person, opening, slot);
      opening = left;
      slot = leftSlot;
    } while (person != newcomer);
  }

  private void place(int person, int opening, int slot) {
    openingOf[person] = opening;
    slotOf[person] = slot;
    holder[slot] = person;
  }
}
