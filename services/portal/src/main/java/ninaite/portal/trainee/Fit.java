// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an opening compares with what somebody wished for. Wishes shut nothing out; they say why one
 * stands higher than another.
 *
 * @param met keys below {@code trainee.fit.}
 * @param unmet likewise
 */
record Fit(List<String> met, List<String> unmet) {

  /** As the application says them. */
  record Wishes(
      List<String> tasks,
      @Nullable LocalTime earliestStart,
      List<String> temperatures,
      @Nullable Integer standingMinutesMost,
      @Nullable Integer commuteMinutesMost,
      List<String> days,
      @Nullable Long wageFloorYen) {
    static final Wishes NONE = new Wishes(List.of(), null, List.of(), null, null, List.of(), null);
  }

  static Fit of(Wishes wishes, Openings.@Nullable Opening opening) {
    Openings.Terms terms = opening == null ? null : opening.terms();
    if (opening == null || terms == null) {
      return new Fit(List.of(), List.of());
    }
    List<String> met = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    List<String> tasks = terms.tasks();
    if (!wishes.tasks().isEmpty() && tasks != null) {
      (tasks.stream().anyMatch(wishes.tasks()::contains) ? met : unmet).add("tasks");
    }
    LocalTime from = terms.hours() == null ? null : terms.hours().from();
    if (wishes.earliestStart() != null && from != null) {
      (from.isBefore(wishes.earliestStart()) ? unmet : met).add("start");
    }
    Openings.Barriers barriers = terms.barriers();
    if (barriers != null) {
      String temperature = barriers.temperature();
      if (!wishes.temperatures().isEmpty() && temperature != null) {
        (wishes.temperatures().contains(temperature) ? met : unmet).add("temperature");
      }
      most(wishes.standingMinutesMost(), barriers.standingMinutes(), "standing", met, unmet);
      most(wishes.commuteMinutesMost(), barriers.busMinutes(), "way", met, unmet);
    }
    Long floor = wishes.wageFloorYen();
    Openings.Wage wage = opening.wage();
    if (floor != null && wage != null) {
      boolean enough = wage.yenPerHour().compareTo(BigDecimal.valueOf(floor)) >= 0;
      (enough ? met : unmet).add("wage");
    }
    return new Fit(List.copyOf(met), List.copyOf(unmet));
  }

  private static void most(
      @Nullable Integer wished,
      @Nullable Integer offered,
      String what,
      List<String> met,
      List<String> unmet) {
    if (wished != null && offered != null) {
      (offered <= wished ? met : unmet).add(what);
    }
  }
}
