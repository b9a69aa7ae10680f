// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant asks of the work. Only what matching may look at: nothing about family, housing
 * or health (職業安定法5条の5 and its guideline of 14 points).
 *
 * @param tasks kinds of work, e.g. "filleting"; empty means any
 * @param earliestStart the earliest time of day that a shift may start
 * @param wageFloorYen yen per hour
 */
public record Wishes(
    List<String> tasks, @Nullable LocalTime earliestStart, @Nullable Long wageFloorYen) {
  public Wishes {
    tasks = List.copyOf(tasks);
  }
}
