// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ninaite.testing.Seeds;

/** The city's desk: it meets twice a week and introduces people to openings. */
final class City {
  private static final Set<DayOfWeek> MEETINGS = Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

  /** How many of a hundred who look are introduced at a meeting, by month from January. */
  private static final List<Integer> BUSY = List.of(16, 20, 24, 26, 18, 14, 12, 9, 22, 26, 20, 9);

  private static final Set<String> MAY_REFUSE =
      Set.of(
          "placement.candidate_is_eligible",
          "placement.introduced_once",
          "placement.vacancy_is_open",
          "placement.candidate_exists");

  private final Town town;
  private final Agenda agenda;
  private final Seeds seeds;
  private final Seekers seekers;
  private final Plants plants;
  private final Answers answers;
  private final Tally tally;

  City(
      Town town,
      Agenda agenda,
      Seeds seeds,
      Seekers seekers,
      Plants plants,
      Answers answers,
      Tally tally) {
    this.town = town;
    this.agenda = agenda;
    this.seeds = seeds;
    this.seekers = seekers;
    this.plants = plants;
    this.answers = answers;
    this.tally = tally;
  }

  void plan(Scale scale) {
    scale
        .first()
        .datesUntil(scale.last().plusDays(1))
        .filter(day -> MEETINGS.contains(day.getDayOfWeek()))
        .forEach(day -> agenda.on(day, this::meet));
  }

  private void meet() {
    LocalDate today = agenda.today();
    int busy = BUSY.get(today.getMonthValue() - 1);
    // What was published today is not a vacancy yet.
    List<Opening> known = plants.open().stream().filter(o -> today.isAfter(o.publishedOn)).toList();
    for (Seeker seeker : seekers.looking()) {
      if (!known.isEmpty() && seeker.waiting < 3 && seeds.below(100) < busy) {
        introduce(seeker, seeds.pick(known));
      }
    }
  }

  private void introduce(Seeker seeker, Opening opening) {
    if (!seeker.introducedTo.add(opening.id)) {
      return;
    }
    boolean done =
        town.tried(
            Year.CITY,
            "/vacancies/" + opening.id + "/introductions",
            Map.of("candidate", seeker.id, "basis", "CITY_NOTIFICATION"),
            MAY_REFUSE);
    if (done) {
      tally.introduction();
      answers.expect(seeker, opening);
    }
  }
}
