// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;

/** Finds the pair behind each place of the openings' lists, in linear time. */
final class Places {
  private Places() {}

  static int[] of(Lists lists, Lists priorities) {
    int[] pairs = new int[lists.entries()];
    int[] next = Arrays.copyOf(priorities.start, priorities.size());
    int[] applicant = new int[lists.entries()];
    for (int a = 0; a < lists.size(); a++) {
      for (int pair = lists.start[a]; pair < lists.start[a + 1]; pair++) {
        int to = next[lists.entry[pair]]++;
        pairs[to] = pair;
        applicant[to] = a;
      }
    }
    int[] pairOf = new int[lists.size()];
    for (int o = 0; o < priorities.size(); o++) {
      for (int at = priorities.start[o]; at < priorities.start[o + 1]; at++) {
        pairOf[applicant[at]] = pairs[at];
      }
      for (int at = priorities.start[o]; at < priorities.start[o + 1]; at++) {
        pairs[at] = pairOf[priorities.entry[at]];
      }
    }
    return pairs;
  }
}
