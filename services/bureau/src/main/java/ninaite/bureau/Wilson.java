// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

/**
 * The 95 % score interval of a share (Wilson 1927): with 12 people a rate of 60 % may as well be 32
 * or 81, and whoever sees the rate should see that too.
 *
 * @param from lower end, 0 to 1
 * @param to upper end, 0 to 1
 */
record Wilson(double from, double to) {
  /** Two-sided 95 % of the normal distribution. */
  static final double Z = 1.959963984540054;

  /**
   * @param part of the whole, 0 to {@code whole}
   * @param whole above 0
   */
  static Wilson of(long part, long whole) {
    if (whole <= 0 || part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole + " is not a share");
    }
    double n = whole;
    double p = part / n;
    double square = Z * Z;
    double centre = (p + square / (2 * n)) / (1 + square / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n * n)) / (1 + square / n);
    // Nobody of n leaves 0 possible, and all of n leaves 1: rounding must not take that away.
    return new Wilson(
        part == 0 ? 0 : Math.max(0, centre - half), part == whole ? 1 : Math.min(1, centre + half));
  }
}
