// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

/**
 * Who goes first among equals: a number for each applicant, all different, less first.
 *
 * @param number by applicant
 * @param applicant by number, the inverse
 */
@SuppressWarnings("ArrayRecordComponent") // two views of one permutation, for the kernels only
record Order(int[] number, int[] applicant) {

  /** For markets without ties, in which it never decides. */
  static Order none(int applicants) {
    int[] same = new int[applicants];
    for (int a = 0; a < applicants; a++) {
      same[a] = a;
    }
    return new Order(same, same);
  }

  static Order of(int[] applicant) {
    int[] number = new int[applicant.length];
    for (int i = 0; i < applicant.length; i++) {
      number[applicant[i]] = i;
    }
    return new Order(number, applicant);
  }
}
