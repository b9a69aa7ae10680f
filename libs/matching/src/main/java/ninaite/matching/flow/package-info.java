// SPDX-License-Identifier: Apache-2.0
/**
 * Assignment without preferences to respect: how many could be placed at all, and what a planner
 * with a value for every pair would do. Both answers carry their proof, and both say exactly what
 * one more seat would bring. Nobody's ranking is looked at, so nothing here is stable or
 * strategy-proof: it is for planning, not for deciding who gets a place.
 */
@NullMarked
package ninaite.matching.flow;

import org.jspecify.annotations.NullMarked;
