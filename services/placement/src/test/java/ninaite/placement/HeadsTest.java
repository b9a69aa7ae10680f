// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.Side;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

/**
 * Offer, accept, decline, lapse, leave, apply again, close and end, in any order, with the events
 * between them late, in any order across aggregates, half done or twice.
 */
class HeadsTest {
  private static final int RUNS = 10_000;
  private static final int MOVES = 100;
  private static final List<VacancyId> VACANCIES =
      IntStream.range(0, 2).mapToObj(n -> new VacancyId("opening-" + n)).toList();
  private static final List<CandidateId> CANDIDATES =
      IntStream.range(0, 4).mapToObj(n -> new CandidateId("person-" + n)).toList();
  private static final List<ApplicationId> APPLICATIONS =
      IntStream.range(0, 3).mapToObj(n -> new ApplicationId("application-" + n)).toList();

  @Test
  void heads_are_never_exceeded_and_none_is_lost_however_events_interleave() {
    Seeds seeds = Seeds.usual();
    int filled = 0;
    for (int run = 0; run < RUNS; run++) {
      Harbour harbour = new Harbour();
      try {
        play(harbour, seeds.next());
        atRest(harbour);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("run %d with %s: %s".formatted(run, seeds, e.getMessage()), e);
      }
      filled += harbour.placements.size();
    }
    assertThat(filled).as("placements in all").isGreaterThan(RUNS);
  }

  @Test
  void one_head_and_many_who_accept_at_once() {
    for (VacancyId vacancy : VACANCIES) {
      Harbour harbour = new Harbour();
      harbour.open(vacancy, 1);
      CANDIDATES.forEach(who -> harbour.register(who, APPLICATIONS.getFirst()));
      CANDIDATES.forEach(who -> introduceAndOffer(harbour, vacancy, who));
      settle(harbour, Seeds.usual());
      CANDIDATES.forEach(
          who -> harbour.tell(who, new Candidate.Accept(vacancy, harbour.nextPlacement())));
      settle(harbour, Seeds.usual());
      atRest(harbour);
      assertThat(harbour.placements).hasSize(1);
    }
  }

  private static void play(Harbour harbour, Seeds seeds) {
    VACANCIES.forEach(vacancy -> harbour.open(vacancy, seeds.between(1, 3)));
    CANDIDATES.forEach(who -> harbour.register(who, APPLICATIONS.getFirst()));
    for (int move = 0; move < MOVES; move++) {
      List<String> unheard = harbour.unheard();
      if (!unheard.isEmpty() && seeds.below(3) > 0) {
        harbour.deliver(seeds.pick(unheard), seeds.oneIn(4));
      } else {
        act(harbour, seeds);
      }
      always(harbour);
    }
    settle(harbour, seeds);
  }

  private static void settle(Harbour harbour, Seeds seeds) {
    for (List<String> left = harbour.unheard(); !left.isEmpty(); left = harbour.unheard()) {
      harbour.deliver(seeds.pick(left), false);
      always(harbour);
    }
    VACANCIES.forEach(vacancy -> harbour.deliverAgain(vacancy.text()));
    CANDIDATES.forEach(candidate -> harbour.deliverAgain(candidate.text()));
    assertThat(harbour.unheard()).as("a replay leads to nothing new").isEmpty();
  }

  private static void act(Harbour harbour, Seeds seeds) {
    VacancyId vacancy = seeds.pick(VACANCIES);
    CandidateId who = seeds.pick(CANDIDATES);
    switch (seeds.below(20)) {
      case 0 -> endTheWish(harbour, seeds, vacancy, who);
      case 1 -> harbour.wait(seeds.below(24));
      case 2 -> harbour.tell(who, new Candidate.LetLapse());
      case 3 -> harbour.tell(who, new Candidate.Decline(vacancy));
      case 4 -> endOne(harbour, seeds);
      case 12 -> {
        if (seeds.oneIn(4)) {
          harbour.tell(vacancy, new Vacancy.Withdraw(who));
        }
      }
      case 5, 6, 7, 8, 9, 10, 11 ->
          harbour.tell(who, new Candidate.Accept(vacancy, harbour.nextPlacement()));
      default -> introduceAndOffer(harbour, vacancy, who);
    }
  }

  /** Seldom, since after it little can happen, unless they apply again. */
  private static void endTheWish(Harbour harbour, Seeds seeds, VacancyId vacancy, CandidateId who) {
    if (seeds.oneIn(4)) {
      harbour.tell(vacancy, new Vacancy.Close());
    } else if (seeds.oneIn(4)) {
      harbour.tell(who, new Candidate.Leave(seeds.pick(APPLICATIONS)));
    } else if (seeds.oneIn(4)) {
      harbour.register(who, seeds.pick(APPLICATIONS));
    }
  }

  private static void introduceAndOffer(Harbour harbour, VacancyId vacancy, CandidateId who) {
    harbour.tell(vacancy, new Vacancy.Introduce(who, Basis.CITY_NOTIFICATION, Samples.FREE));
    harbour.tell(
        vacancy,
        new Vacancy.Offer(
            who,
            harbour.now.plus(Duration.ofHours(24)),
            Japan.dateOf(harbour.now).plusDays(9),
            Samples.FREE));
  }

  private static void endOne(Harbour harbour, Seeds seeds) {
    if (!harbour.placements.isEmpty()) {
      var placement = seeds.pick(List.copyOf(harbour.placements.keySet()));
      LocalDate today = Japan.dateOf(harbour.now);
      if (seeds.oneIn(2)) {
        harbour.tell(placement, new Placement.Cancel(seeds.pick(Side.values()), "family"));
      } else {
        harbour.tell(placement, new Placement.Start(today));
        harbour.tell(placement, new Placement.End(today, "moved_away"));
      }
    }
  }

  /** True at every moment, whatever is still under way. */
  private static void always(Harbour harbour) {
    for (Vacancy vacancy : harbour.vacancies.values()) {
      if (places(vacancy).free() < 0) {
        throw new AssertionError("more than its heads: " + vacancy);
      }
    }
    Set<CandidateId> placed = new HashSet<>();
    for (Placement placement : harbour.placements.values()) {
      boolean ended =
          placement instanceof Placement.Ended || placement instanceof Placement.Cancelled;
      if (!ended && !placed.add(Placement.whose(placement).candidate())) {
        throw new AssertionError("a second place at a time: " + placement);
      }
    }
  }

  /** True when everything has been heard. */
  private static void atRest(Harbour harbour) {
    Map<VacancyId, Set<CandidateId>> known = new HashMap<>();
    Map<VacancyId, Set<CandidateId>> agreed = new HashMap<>();
    harbour.candidates.forEach(
        (who, candidate) -> {
          switch (candidate) {
            case Candidate.Free free ->
                free.offers().forEach(offer -> in(known, offer.vacancy()).add(who));
            case Candidate.Taken taken -> {
              assertThat(taken.confirmed()).as("%s is confirmed", who).isTrue();
              assertThat(harbour.placements).containsKey(taken.placement());
            }
            case Candidate.Left _, Candidate.Unregistered _ -> {}
          }
        });
    harbour
        .placements
        .values()
        .forEach(
            placement -> {
              var whose = Placement.whose(placement);
              if (!(placement instanceof Placement.Cancelled)) {
                assertThat(in(agreed, whose.vacancy()).add(whose.candidate())).isTrue();
              }
            });
    harbour.vacancies.forEach(
        (id, vacancy) -> {
          assertThat(places(vacancy).offers().keySet()).as("offers").isEqualTo(in(known, id));
          assertThat(places(vacancy).taken()).as("heads taken").isEqualTo(in(agreed, id));
        });
    assertThat(harbour.unconfirmed)
        .as("acceptances in time that came to nothing, though nobody withdrew the offer")
        .allMatch(e -> harbour.withdrawn.contains(List.of(e.vacancy(), e.candidate())));
  }

  private static Set<CandidateId> in(Map<VacancyId, Set<CandidateId>> some, VacancyId vacancy) {
    return some.computeIfAbsent(vacancy, _ -> new HashSet<>());
  }

  private static Places places(Vacancy vacancy) {
    return switch (vacancy) {
      case Vacancy.Unopened _ -> Places.of(0);
      case Vacancy.Open open -> open.places();
      case Vacancy.Closed closed -> closed.places();
    };
  }
}
