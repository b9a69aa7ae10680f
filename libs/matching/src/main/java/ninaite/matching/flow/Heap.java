// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

import java.util.Arrays;

/** Openings by distance, smallest first; a binary heap that can lower a key in place. */
final class Heap {
  private static final int ABSENT = -1;
  private static final int DONE = -2;

  private final long[] key;
  private final int[] at;
  private final int[] touched;
  private final int[] tree;
  private int seen;
  private int size;

  Heap(int openings) {
    key = new long[openings];
    at = new int[openings];
    Arrays.fill(at, ABSENT);
    touched = new int[openings];
    tree = new int[openings];
  }

  /** Costs what was touched since, not what there is. */
  void clear() {
    while (seen > 0) {
      at[touched[--seen]] = ABSENT;
    }
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long key(int opening) {
    return key[opening];
  }

  /** True if this is nearer than what was known. */
  boolean offer(int opening, long distance) {
    int place = at[opening];
    if (place == DONE || (place != ABSENT && key[opening] <= distance)) {
      return false;
    }
    if (place == ABSENT) {
      touched[seen++] = opening;
      place = size++;
    }
    key[opening] = distance;
    up(place, opening);
    return true;
  }

  int nearest() {
    return tree[0];
  }

  int take() {
    int first = tree[0];
    at[first] = DONE;
    int last = tree[--size];
    if (size > 0) {
      down(last);
    }
    return first;
  }

  private void up(int place, int opening) {
    int i = place;
    while (i > 0) {
      int parent = (i - 1) >>> 1;
      if (key[tree[parent]] <= key[opening]) {
        break;
      }
      put(i, tree[parent]);
      i = parent;
    }
    put(i, opening);
  }

  private void down(int opening) {
    int i = 0;
    for (int child = 1; child < size; child = 2 * i + 1) {
      if (child + 1 < size && key[tree[child + 1]] < key[tree[child]]) {
        child++;
      }
      if (key[opening] <= key[tree[child]]) {
        break;
      }
      put(i, tree[child]);
      i = child;
    }
    put(i, opening);
  }

  private void put(int place, int opening) {
    tree[place] = opening;
    at[opening] = place;
  }
}
