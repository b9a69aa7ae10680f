// SPDX-License-Identifier: Apache-2.0
/**
 * Match rounds: ranked lists in, one stable matching out, with a certificate that anybody can
 * verify. {@link ninaite.placement.round.MatchRound} says what may happen when; the lists and what
 * is made of them are personal and stay in this service, outside of any event.
 */
@NullMarked
package ninaite.placement.round;

import org.jspecify.annotations.NullMarked;
