// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import ninaite.japan.Japan;
import ninaite.testing.Seeds;

/** Employers answer introductions, or do not; candidates answer offers, or do not. */
final class Answers {
  private static final Set<String> INTRODUCTION_OVER =
      Set.of(
          "placement.introduction_waits",
          "placement.introduced_before_offer",
          "placement.heads_remain",
          "placement.vacancy_is_open",
          "placement.offered_once",
          "placement.candidate_is_eligible");
  private static final Set<String> OFFER_OVER =
      Set.of(
          "placement.offer_stands",
          "placement.offer_is_in_time",
          "placement.one_place_per_person",
          "placement.candidate_exists");
  private static final Set<String> NOTHING_TO_WITHDRAW = Set.of("placement.offer_outstanding");

  private final Town town;
  private final Agenda agenda;
  private final Seeds seeds;
  private final Places places;
  private final Tally tally;

  Answers(Town town, Agenda agenda, Seeds seeds, Places places, Tally tally) {
    this.town = town;
    this.agenda = agenda;
    this.seeds = seeds;
    this.places = places;
    this.tally = tally;
  }

  void expect(Seeker seeker, Opening opening) {
    seeker.waiting++;
    int luck = seeds.below(100);
    int days = seeds.between(1, 8);
    if (luck < 9) {
      // No answer: the clock releases them after ten business days.
      agenda.inDays(20, () -> seeker.waiting--);
    } else if (luck < 41) {
      agenda.inDays(days, () -> decline(seeker, opening));
    } else if (luck < 78) {
      agenda.inDays(days, () -> invite(seeker, opening));
    } else {
      agenda.inDays(days, () -> offer(seeker, opening));
    }
  }

  private void decline(Seeker seeker, Opening opening) {
    seeker.waiting--;
    respond(
        seeker,
        opening,
        Map.of("answer", "DECLINED", "reason", seeds.pick("no_match", "filled", "commute")));
  }

  private void invite(Seeker seeker, Opening opening) {
    if (!respond(seeker, opening, Map.of("answer", "INTERVIEW"))) {
      seeker.waiting--;
      return;
    }
    int days = seeds.between(3, 9);
    if (seeds.below(100) < 62) {
      agenda.inDays(days, () -> offer(seeker, opening));
    } else {
      agenda.inDays(days, () -> decline(seeker, opening));
    }
  }

  private boolean respond(Seeker seeker, Opening opening, Map<String, Object> answer) {
    return town.tried(
        opening.employer,
        "/vacancies/" + opening.id + "/introductions/" + seeker.id + "/answer",
        answer,
        INTRODUCTION_OVER);
  }

  private void offer(Seeker seeker, Opening opening) {
    seeker.waiting--;
    LocalDate today = agenda.today();
    LocalDate startsOn =
        today.plusDays(seeds.between(12, 30)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    String respondBy = today.plusDays(7).atTime(17, 0).atZone(Japan.ZONE).toInstant().toString();
    boolean made =
        town.tried(
            opening.employer,
            "/vacancies/" + opening.id + "/offers",
            Map.of("candidate", seeker.id, "respondBy", respondBy, "startsOn", startsOn.toString()),
            INTRODUCTION_OVER);
    if (!made) {
      return;
    }
    tally.offer();
    answered(seeker, opening, startsOn);
  }

  /** What becomes of an offer that was made. */
  void answered(Seeker seeker, Opening opening, LocalDate startsOn) {
    int luck = seeds.below(100);
    int days = seeds.between(1, 6);
    if (luck < 66) {
      agenda.inDays(days, () -> accept(seeker, opening, startsOn));
    } else if (luck < 83) {
      agenda.inDays(days, () -> answer(seeker, opening, "refusal"));
    } else if (luck < 87) {
      agenda.inDays(
          days,
          () ->
              town.tried(
                  opening.employer,
                  "/vacancies/" + opening.id + "/offers/" + seeker.id + "/withdrawal",
                  null,
                  NOTHING_TO_WITHDRAW));
    }
    // Else silence: it lapses.
  }

  private void accept(Seeker seeker, Opening opening, LocalDate startsOn) {
    if (answer(seeker, opening, "acceptance")) {
      seeker.placed = true;
      tally.agreement();
      agenda.inDays(1, () -> places.agreed(seeker, opening, startsOn));
    }
  }

  private boolean answer(Seeker seeker, Opening opening, String how) {
    return town.tried(
        seeker.login,
        "/candidates/" + seeker.id + "/offers/" + opening.id + "/" + how,
        null,
        OFFER_OVER);
  }
}
