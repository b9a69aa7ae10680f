// SPDX-License-Identifier: Apache-2.0
/**
 * Brings a person who is free to a place that is open. Three documents decide: the {@link
 * ninaite.placement.Candidate} who may hold one place, the {@link ninaite.placement.Vacancy} that
 * has so many heads, and the {@link ninaite.placement.Placement} they lead to. They tell each other
 * by events ({@link ninaite.placement.PlacementReactions}), never by a shared write.
 */
@NullMarked
package ninaite.placement;

import org.jspecify.annotations.NullMarked;
