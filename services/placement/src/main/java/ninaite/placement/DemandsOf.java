// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import ninaite.events.Demands;
import ninaite.events.Terms;

/** What an opening's terms ask of a person. */
final class DemandsOf {
  private static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);
  private static final LocalTime NIGHT_TO = LocalTime.of(5, 0);

  private DemandsOf() {}

  static Demands terms(Terms terms) {
    List<String> certificates =
        Optional.ofNullable(terms.wanted()).map(Terms.Wanted::certificates).orElse(List.of());
    boolean forklift =
        terms.tasks() != null && terms.tasks().contains(Terms.Task.FORKLIFT)
            || certificates.stream().anyMatch(code -> code.startsWith("FORK-"));
    Optional<Terms.Hours> hours = Optional.ofNullable(terms.hours());
    return new Demands(
        certificates,
        forklift || hours.map(DemandsOf::reachesIntoTheNight).orElse(false),
        hours.map(DemandsOf::minutesPerWeek).orElse(0),
        terms.contract() != null && terms.contract().kind() == Terms.Contract.Kind.PERMANENT,
        terms.insurance() != null && terms.insurance().contains(Terms.Insurance.EMPLOYMENT));
  }

  /** 深夜業: any minute between 22:00 and 5:00 (労働基準法37条4項, 61条). */
  private static boolean reachesIntoTheNight(Terms.Hours hours) {
    LocalTime from = hours.from();
    LocalTime to = hours.to();
    if (from == null || to == null) {
      return false;
    }
    boolean overMidnight = !to.isAfter(from);
    return overMidnight || from.isBefore(NIGHT_TO) || to.isAfter(NIGHT_FROM);
  }

  private static int minutesPerWeek(Terms.Hours hours) {
    LocalTime from = hours.from();
    LocalTime to = hours.to();
    if (from == null || to == null || hours.daysPerWeek() == null) {
      return 0;
    }
    long shift =
        Math.floorMod(Duration.between(from, to).toMinutes(), Duration.ofDays(1).toMinutes());
    int pause = Optional.ofNullable(hours.breakMinutes()).orElse(0);
    return (int) Math.max(0, (shift - pause) * hours.daysPerWeek());
  }
}
