// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import ninaite.matching.Market;

/**
 * Who each opening holds, first priority first, with room for the one who is about to be refused.
 */
final class Held {
  private static final int NUMBER_BITS = 32;

  private final int[] first;
  private final int[] size;
  private final long[] key;

  Held(Market market) {
    first = new int[market.openings()];
    size = new int[market.openings()];
    int room = 0;
    for (int o = 0; o < first.length; o++) {
      first[o] = room;
      room += Math.min(market.capacity(o), market.demand(o)) + 1;
    }
    key = new long[room];
  }

  int size(int o) {
    return size[o];
  }

  void add(int o, int rank, int applicant) {
    long newcomer = (long) rank << NUMBER_BITS | applicant;
    int place = first[o] + size[o]++;
    while (place > first[o] && key[place - 1] > newcomer) {
      key[place] = key[place - 1];
      place--;
    }
    key[place] = newcomer;
  }

  int removeLast(int o) {
    return (int) key[first[o] + --size[o]];
  }
}
