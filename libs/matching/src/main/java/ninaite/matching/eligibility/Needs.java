// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

/** What each opening needs, as rows of criterion indices: row o is from start[o] to start[o+1]. */
record Needs(int[] start, int[] criterion) {

  int openings() {
    return start.length - 1;
  }

  int size(int opening) {
    return start[opening + 1] - start[opening];
  }

  boolean has(int opening, int wanted) {
    for (int i = start[opening]; i < start[opening + 1]; i++) {
      if (criterion[i] == wanted) {
        return true;
      }
    }
    return false;
  }
}
