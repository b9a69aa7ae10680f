// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import org.jspecify.annotations.Nullable;

/** Who goes first among equals: a number for each applicant, all different, less first. */
final class Order {
  private final int @Nullable [] number;
  private final int @Nullable [] applicant;

  private Order(int @Nullable [] number, int @Nullable [] applicant) {
    this.number = number;
    this.applicant = applicant;
  }

  /** For markets without ties, in which it never decides: everybody's number is their index. */
  static Order none() {
    return new Order(null, null);
  }

  /** In the order of this list of all applicants. */
  static Order of(int[] applicant) {
    int[] number = new int[applicant.length];
    for (int i = 0; i < applicant.length; i++) {
      number[applicant[i]] = i;
    }
    return new Order(number, applicant);
  }

  int number(int a) {
    return number == null ? a : number[a];
  }

  int applicant(int i) {
    return applicant == null ? i : applicant[i];
  }
}
