// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ninaite.testing.Seeds;

/** The processors: they register, post openings, post them again, and raise wages in October. */
final class Plants {
  static final long MINIMUM_WAGE = 1038;
  static final LocalDate MINIMUM_WAGE_FROM = LocalDate.of(2025, 10, 4);

  private static final List<String> TASKS =
      List.of(
          "FILLETING",
          "PACKING",
          "SORTING",
          "ROE",
          "FREEZING",
          "FORMING_AND_STEAMING",
          "INSPECTION",
          "COLD_STORE");
  private static final Set<String> ENDED = Set.of("employer.is_published", "employer.is_not_over");

  private final Town town;
  private final Agenda agenda;
  private final Seeds seeds;
  private final Scale scale;
  private final Tally tally;
  private final List<Opening> openings = new ArrayList<>();

  Plants(Town town, Agenda agenda, Seeds seeds, Scale scale, Tally tally) {
    this.town = town;
    this.agenda = agenda;
    this.seeds = seeds;
    this.scale = scale;
    this.tally = tally;
  }

  void plan() {
    int days = (int) (scale.last().toEpochDay() - scale.first().toEpochDay());
    for (int n = 1; n <= scale.plants(); n++) {
      String employer = "employer-" + n;
      agenda.on(scale.first().plusDays(seeds.below(8)), () -> register(employer));
      for (int i = 0; i < scale.openingsPerPlant(); i++) {
        // The season of autumn salmon and the end of the year need most hands.
        int day =
            seeds.oneIn(3) ? seeds.between(days / 3, days * 2 / 3) : 9 + seeds.below(days - 9);
        agenda.on(scale.first().plusDays(day), () -> post(draw(employer)));
      }
    }
    agenda.on(MINIMUM_WAGE_FROM, this::raiseWages);
  }

  /** What is open and may have a head left. */
  List<Opening> open() {
    return openings.stream().filter(Opening::isOpen).toList();
  }

  private void register(String employer) {
    String number = employer.substring(employer.indexOf('-') + 1);
    town.post(
        employer,
        "/employers",
        Map.of(
            "corporateNumber",
            town.api().organisation(employer),
            "municipality",
            Year.ISHINOMAKI,
            "name",
            "見本水産 " + number,
            "plants",
            List.of(
                Map.of(
                    "name",
                    "見本工場 " + number,
                    "municipality",
                    Year.ISHINOMAKI,
                    "exports",
                    seeds.oneIn(6) ? List.of("US") : List.of()))));
  }

  private Opening draw(String employer) {
    boolean early = seeds.oneIn(3);
    boolean forklift = seeds.oneIn(12);
    boolean before = agenda.today().isBefore(MINIMUM_WAGE_FROM);
    long floor = before ? 980 : MINIMUM_WAGE;
    return new Opening(
        employer,
        seeds.pick(1, 1, 1, 2, 2, 3, 4),
        forklift ? "FORKLIFT" : seeds.pick(TASKS),
        seeds.below(10) < 6,
        early ? "06:00:00" : "08:00:00",
        early ? "15:00:00" : "17:00:00",
        floor + 10L * seeds.below(20),
        forklift ? "FORK-TC" : null);
  }

  private void post(Opening opening) {
    LocalDate today = agenda.today();
    opening.publishedOn = today;
    opening.id = town.post(opening.employer, "/openings", opening.body()).id();
    town.post(opening.employer, "/openings/" + opening.id + "/publication", null);
    openings.add(opening);
    tally.heads(opening.heads);
    // Valid to the end of the second month; most that are not filled are posted once more.
    LocalDate over = today.withDayOfMonth(1).plusMonths(3);
    agenda.on(over.plusDays(1 + seeds.below(5)), () -> afterExpiry(opening));
  }

  private void afterExpiry(Opening opening) {
    if (opening.closed) {
      return;
    }
    opening.closed = true;
    String state = town.get(opening.employer, "/openings/" + opening.id).at("/state");
    if (state.equals("expired") && seeds.below(10) < 4) {
      post(again(opening));
    }
  }

  private static Opening again(Opening before) {
    return new Opening(
        before.employer,
        before.heads,
        before.task,
        before.permanent,
        before.from,
        before.to,
        Math.max(before.yen, MINIMUM_WAGE),
        before.certificate);
  }

  /** By the day worked, not the day posted: on that day every open posting has to follow. */
  private void raiseWages() {
    for (Opening opening : open()) {
      if (opening.yen < MINIMUM_WAGE) {
        opening.yen = MINIMUM_WAGE + 2L * seeds.below(20);
        correct(opening);
        tally.correction();
      }
    }
  }

  private void correct(Opening opening) {
    town.tried(opening.employer, "/openings/" + opening.id + "/correction", opening.body(), ENDED);
  }
}
