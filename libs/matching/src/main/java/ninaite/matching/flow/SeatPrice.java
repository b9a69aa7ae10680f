// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/**
 * What one more seat in an opening changes in the best assignment.
 *
 * @param placements people placed in addition, 0 or 1
 * @param value the change of the sum of values; may be negative under {@link
 *     Aim#PLACEMENTS_THEN_VALUE}, where a placement comes first
 */
public record SeatPrice(int placements, long value) {}
