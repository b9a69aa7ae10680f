// SPDX-License-Identifier: Apache-2.0
/**
 * Matching people to openings and to seats: who gets what, why, and what one more seat or one more
 * certificate would change. Every answer comes with a certificate that others can check. Nothing
 * here depends on a framework, asks for the time or rolls dice that are not seeded.
 */
@NullMarked
package ninaite.matching;

import org.jspecify.annotations.NullMarked;
