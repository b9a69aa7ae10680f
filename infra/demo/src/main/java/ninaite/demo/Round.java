// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ninaite.japan.Japan;
import ninaite.testing.Seeds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One match round, from its announcement to the offers. All lists are strict, so that the lottery,
 * whose seed nobody can foresee, decides nothing and the year can be played again.
 */
final class Round {
  private static final int MOST_CHOICES = 5;

  private final Town town;
  private final Agenda agenda;
  private final Seeds seeds;
  private final Seekers seekers;
  private final Plants plants;
  private final Answers answers;
  private final List<Opening> takesPart = new ArrayList<>();
  private String id = "";

  Round(Town town, Agenda agenda, Seeds seeds, Seekers seekers, Plants plants, Answers answers) {
    this.town = town;
    this.agenda = agenda;
    this.seeds = seeds;
    this.seekers = seekers;
    this.plants = plants;
    this.answers = answers;
  }

  void plan(Scale scale) {
    agenda.on(scale.round(), this::announce);
  }

  /** Empty before it was announced. */
  String id() {
    return id;
  }

  private void announce() {
    LocalDate today = agenda.today();
    LocalDate closing = today.plusDays(10);
    id =
        town.post(
                Year.CITY,
                "/rounds",
                Map.of(
                    "listsOpenOn", today.plusDays(1).toString(),
                    "listsCloseOn", closing.toString(),
                    "mode", "LOTTERY",
                    "priorities", List.of("TRAINED_HERE")))
            .id();
    agenda.on(today.plusDays(1), () -> step("opening", null));
    agenda.on(today.plusDays(2), this::rankOpenings);
    agenda.on(today.plusDays(4), this::rankCandidates);
    agenda.on(closing, () -> step("freezing", null));
    agenda.on(closing.plusDays(1), () -> step("matching", null));
    agenda.on(closing.plusDays(2), () -> step("publication", null));
    agenda.on(closing.plusDays(3), this::offer);
  }

  private void step(String name, @Nullable Object body) {
    town.post(Year.CITY, "/rounds/" + id + "/" + name, body);
  }

  private void rankOpenings() {
    List<Opening> open = new ArrayList<>();
    for (Opening opening : plants.open()) {
      JsonNode vacancy = town.get(opening.employer, "/vacancies/" + opening.id).body();
      if (vacancy != null && vacancy.at("/headsFree").asInt() > 0) {
        open.add(opening);
      }
    }
    takesPart.addAll(open.subList(0, Math.min(open.size(), 14)));
    for (Seeker seeker : seekers.looking()) {
      if (takesPart.isEmpty() || seeds.oneIn(4)) {
        continue;
      }
      List<List<String>> tiers =
          seeds.shuffled(takesPart).stream()
              .limit(seeds.between(1, MOST_CHOICES))
              .map(opening -> List.of(opening.id))
              .toList();
      town.put(seeker.login, "/rounds/" + id + "/rankings/mine", Map.of("tiers", tiers));
    }
  }

  /** Employers rank everybody they could take, in an order of their own. */
  private void rankCandidates() {
    for (Opening opening : takesPart) {
      JsonNode pool =
          town.get(opening.employer, "/rounds/" + id + "/candidates/" + opening.id).body();
      List<String> candidates = new ArrayList<>();
      if (pool != null) {
        pool.forEach(one -> candidates.add(one.at("/candidate").asString()));
      }
      List<List<String>> tiers = seeds.shuffled(candidates).stream().map(List::of).toList();
      town.put(
          opening.employer, "/rounds/" + id + "/rankings/" + opening.id, Map.of("tiers", tiers));
    }
  }

  private void offer() {
    LocalDate today = agenda.today();
    LocalDate startsOn = today.plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    step(
        "offers",
        Map.of(
            "respondBy", today.plusDays(7).atTime(17, 0).atZone(Japan.ZONE).toInstant().toString(),
            "startsOn", startsOn.toString()));
    agenda.inDays(1, () -> hear(startsOn));
  }

  /** Whoever got an offer by the round answers it as any other. */
  private void hear(LocalDate startsOn) {
    for (Seeker seeker : seekers.looking()) {
      JsonNode candidate = town.get(seeker.login, "/candidates/" + seeker.id).body();
      for (Opening opening : takesPart) {
        if (candidate != null && holds(candidate, opening)) {
          seeker.introducedTo.add(opening.id);
          answers.answered(seeker, opening, startsOn);
        }
      }
    }
  }

  private static boolean holds(JsonNode candidate, Opening opening) {
    for (JsonNode offer : candidate.at("/offers")) {
      if (offer.at("/vacancy").asString().equals(opening.id)) {
        return true;
      }
    }
    return false;
  }
}
