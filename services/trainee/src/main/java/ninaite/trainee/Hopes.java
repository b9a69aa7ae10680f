// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import ninaite.events.Qualification;
import ninaite.events.Terms;
import ninaite.events.Wishes;
import org.jspecify.annotations.Nullable;

/** {@link Wishes} as somebody sends them: what is left out does not matter to them. */
record Hopes(
    @Nullable List<Terms.Task> tasks,
    @Nullable LocalTime earliestStart,
    @Nullable List<Terms.Temperature> temperatures,
    @Nullable Integer standingMinutesMost,
    @Nullable Integer commuteMinutesMost,
    @Nullable List<DayOfWeek> days,
    @Nullable Long wageFloorYen) {
  static final Hopes NONE = new Hopes(null, null, null, null, null, null, null);

  static Entry.Piece piece(@Nullable Hopes hopes, @Nullable List<Qualification> qualifications) {
    return new Entry.Piece(hopes == null ? null : hopes.wishes(), qualifications);
  }

  Entry entry() {
    return new Entry(wishes(), List.of());
  }

  Wishes wishes() {
    return new Wishes(
        Objects.requireNonNullElse(tasks, List.of()),
        earliestStart,
        Objects.requireNonNullElse(temperatures, List.of()),
        standingMinutesMost,
        commuteMinutesMost,
        Objects.requireNonNullElse(days, List.of()),
        wageFloorYen);
  }
}
