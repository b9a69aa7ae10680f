// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

/**
 * The loops over columns of bits, 64 persons a word. They are written so that the compiler turns
 * each into vector instructions: one plain loop, no branch, no call but the population count.
 */
final class Columns {
  private Columns() {}

  static int ones(long[] a) {
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      n += Long.bitCount(a[i]);
    }
    return n;
  }

  static int onesOfBoth(long[] a, long[] b) {
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      n += Long.bitCount(a[i] & b[i]);
    }
    return n;
  }

  static int onesOfAll(long[] a, long[] b, long[] c, long[] d) {
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      n += Long.bitCount(a[i] & b[i] & c[i] & d[i]);
    }
    return n;
  }

  static void all(long[] into, long[] a, long[] b, long[] c, long[] d) {
    for (int i = 0; i < into.length; i++) {
      into[i] = a[i] & b[i] & c[i] & d[i];
    }
  }

  /** Bits of {@code a} that the column lacks. */
  static int onesWithout(long[] a, long[] column) {
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      n += Long.bitCount(a[i] & ~column[i]);
    }
    return n;
  }

  /** Starts a carry-save count of what is missing: at least one, at least two. */
  static void missing(long[] one, long[] two, long[] a, long[] b) {
    for (int i = 0; i < one.length; i++) {
      long x = ~a[i];
      long y = ~b[i];
      two[i] = x & y;
      one[i] = x | y;
    }
  }

  static void missingToo(long[] one, long[] two, long[] a, long[] b) {
    for (int i = 0; i < one.length; i++) {
      long x = ~a[i];
      long y = ~b[i];
      long before = one[i];
      two[i] |= (before & x) | ((before | x) & y);
      one[i] = before | x | y;
    }
  }

  static void missingToo(long[] one, long[] two, long[] a) {
    for (int i = 0; i < one.length; i++) {
      long x = ~a[i];
      two[i] |= one[i] & x;
      one[i] |= x;
    }
  }

  static void without(long[] one, long[] two) {
    for (int i = 0; i < one.length; i++) {
      one[i] &= ~two[i];
    }
  }

  /** Adds the bits of {@code a} that the column lacks. */
  static void addWithout(long[] into, long[] a, long[] column) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= a[i] & ~column[i];
    }
  }
}
