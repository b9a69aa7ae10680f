// SPDX-License-Identifier: Apache-2.0
/**
 * Stable matching where seats are not all there is to keep: classes that need a least number of
 * people, regions with a most, and seats that go to another opening if nobody takes them.
 */
@NullMarked
package ninaite.matching.quota;

import org.jspecify.annotations.NullMarked;
