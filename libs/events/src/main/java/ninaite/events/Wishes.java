// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant asks of the work. Only what matching may look at: nothing about family, housing
 * or health (職業安定法5条の5 and its guideline of 14 points).
 *
 * @param tasks kinds of work; empty means any
 * @param earliestStart the earliest time of day that a shift may start
 * @param temperatures where they would work; empty means anywhere
 * @param standingMinutesMost in one shift
 * @param commuteMinutesMost one way
 * @param days of the week on which they can work; empty means any
 * @param wageFloorYen yen per hour
 */
public record Wishes(
    List<Terms.Task> tasks,
    @Nullable LocalTime earliestStart,
    List<Terms.Temperature> temperatures,
    @Nullable Integer standingMinutesMost,
    @Nullable Integer commuteMinutesMost,
    List<DayOfWeek> days,
    @Nullable Long wageFloorYen) {
  public Wishes {
    tasks = List.copyOf(tasks);
    temperatures = List.copyOf(temperatures);
    days = List.copyOf(days);
  }
}
