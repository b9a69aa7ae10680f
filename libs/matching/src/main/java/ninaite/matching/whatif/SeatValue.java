// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

/**
 * What one more seat at one opening changes in the applicant-optimal stable matching. Nobody is
 * worse off for it.
 *
 * @param placements people placed in addition, 0 or 1
 * @param betterOff applicants who get something they like better, the newly placed among them
 */
public record SeatValue(int placements, int betterOff) {
  static final SeatValue NONE = new SeatValue(0, 0);
}
