// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

/** Single bits of a column, one per person. */
final class Bits {
  private Bits() {}

  static int words(int persons) {
    return (persons + Long.SIZE - 1) / Long.SIZE;
  }

  static boolean get(long[] column, int person) {
    return (column[person >> 6] >>> person & 1) != 0;
  }

  static void set(long[] column, int person) {
    column[person >> 6] |= 1L << person;
  }

  static void clear(long[] column, int person) {
    column[person >> 6] &= ~(1L << person);
  }

  static long pair(int person, int criterion) {
    return (long) person << 32 | criterion;
  }
}
