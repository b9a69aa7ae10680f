// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.testing.Seeds;

/** From agreement to work, check-ins and, for some, the end; and entries that were wrong. */
final class Places {
  private static final List<Integer> CHECK_INS = List.of(1, 3, 6);

  private final Town town;
  private final Agenda agenda;
  private final Seeds seeds;
  private final Seekers seekers;
  private final Tally tally;

  Places(Town town, Agenda agenda, Seeds seeds, Seekers seekers, Tally tally) {
    this.town = town;
    this.agenda = agenda;
    this.seeds = seeds;
    this.seekers = seekers;
    this.tally = tally;
  }

  void agreed(Seeker seeker, Opening opening, LocalDate startsOn) {
    String placement = town.get(seeker.login, "/candidates/" + seeker.id).at("/placement");
    if (placement.isEmpty()) {
      // The offer was withdrawn while it was accepted: the vacancy could not confirm it.
      seekers.comeBack(seeker);
      return;
    }
    if (seeds.oneIn(20)) {
      agenda.inDays(seeds.between(1, 5), () -> cancel(seeker, opening, placement));
      return;
    }
    // Some tell only days later, with the right date.
    LocalDate told = startsOn.plusDays(seeds.oneIn(8) ? 3 : 0);
    agenda.on(told, () -> start(seeker, opening, placement, startsOn));
  }

  private void cancel(Seeker seeker, Opening opening, String placement) {
    String who = seeds.oneIn(2) ? seeker.login : opening.employer;
    town.post(who, "/placements/" + placement + "/cancellation", Map.of("reason", "plans_changed"));
    agenda.inDays(1, () -> seekers.comeBack(seeker));
  }

  private void start(Seeker seeker, Opening opening, String placement, LocalDate startsOn) {
    LocalDate entered = seeds.oneIn(14) ? startsOn.minusDays(3) : startsOn;
    String path = "/placements/" + placement;
    town.post(opening.employer, path + "/start", Map.of("on", entered.toString()));
    if (!entered.equals(startsOn)) {
      agenda.inDays(
          7,
          () -> {
            tally.correction();
            town.post(Year.CITY, path + "/start-correction", Map.of("on", startsOn.toString()));
          });
    }
    LocalDate leaves = leaves(startsOn);
    for (int months : CHECK_INS) {
      LocalDate mark = startsOn.plusMonths(months);
      if (mark.isBefore(leaves)) {
        // A few days after the mark, and never on the day somebody leaves.
        LocalDate asked = mark.plusDays(2);
        if (asked.plusDays(4).isBefore(leaves)) {
          agenda.on(
              asked, () -> town.post(Year.CITY, path + "/check-ins", Map.of("months", months)));
        }
      }
    }
    if (leaves.isBefore(LocalDate.MAX)) {
      agenda.on(leaves.plusDays(seeds.below(4)), () -> end(seeker, opening, path, leaves));
    }
  }

  /** Most who leave early do so in the first months. */
  private LocalDate leaves(LocalDate startsOn) {
    for (int month = 0; month < 12; month++) {
      if (seeds.below(1000) < (month < 3 ? 55 : 22)) {
        return startsOn.plusMonths(month).plusDays(seeds.between(8, 26));
      }
    }
    return LocalDate.MAX;
  }

  private void end(Seeker seeker, Opening opening, String path, LocalDate on) {
    boolean wrong = seeds.oneIn(12);
    String reason = seeds.pick("cold_work", "family", "moved_away", "other_job", "health");
    LocalDate entered = wrong ? on.minusDays(1) : on;
    town.post(opening.employer, path + "/end", Map.of("on", entered.toString(), "reason", reason));
    tally.leaver();
    if (wrong) {
      agenda.inDays(
          5,
          () -> {
            tally.correction();
            town.post(
                Year.CITY, path + "/end-correction", Map.of("on", on.toString(), "reason", reason));
          });
    }
    agenda.inDays(2, () -> seekers.comeBack(seeker));
  }
}
