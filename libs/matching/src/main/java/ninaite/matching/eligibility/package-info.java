// SPDX-License-Identifier: Apache-2.0
/**
 * Who may take which opening: criteria × persons as columns of bits, an opening as the set of
 * criteria it needs. All pairs are counted, the pairs that lack a single criterion are attributed
 * to it, and one pair is proved criterion by criterion.
 */
@NullMarked
package ninaite.matching.eligibility;

import org.jspecify.annotations.NullMarked;
