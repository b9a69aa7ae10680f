// SPDX-License-Identifier: Apache-2.0
/**
 * Why somebody got what they got, opening by opening, and the smallest change that would have given
 * them something better. Written for the person concerned: nothing in an explanation names, counts
 * or ranks anybody else.
 */
@NullMarked
package ninaite.matching.reasons;

import org.jspecify.annotations.NullMarked;
