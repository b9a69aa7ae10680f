// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/** What an {@link Assignment} makes as large as possible. */
public enum Aim {
  /** The sum of the values, and among those assignments the number of people placed. */
  VALUE,
  /** The number of people placed, and among those assignments the sum of the values. */
  PLACEMENTS_THEN_VALUE
}
