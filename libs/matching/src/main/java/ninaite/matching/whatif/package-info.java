// SPDX-License-Identifier: Apache-2.0
/**
 * What one more seat, or one more certificate, would change in the stable matching: exactly, by
 * solving again, never by a price read off a solver.
 */
@NullMarked
package ninaite.matching.whatif;

import org.jspecify.annotations.NullMarked;
