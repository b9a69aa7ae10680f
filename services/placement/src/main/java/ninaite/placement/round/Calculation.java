// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.VacancyId;
import ninaite.matching.Budget;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Larger;
import ninaite.matching.LargerMatching;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Publication;
import ninaite.matching.certificate.Terms;
import ninaite.placement.round.Inputs.Place;
import ninaite.placement.round.Inputs.Ranker;
import org.jspecify.annotations.Nullable;

/**
 * The matching: a function of inputs, mode and seed, so that it can be made again after a crash, or
 * by anybody, and is the same to the byte.
 */
final class Calculation {
  /** Rounds of the search for more places: as many on every machine, however long they take. */
  private static final int SEARCH_ROUNDS = 200;

  private Calculation() {}

  /**
   * What came out. Pairs are by candidate, so this stays in the service.
   *
   * @param certificate canonical JSON
   * @param document certificate and instance in one, for the verifier
   */
  record Solved(Inputs inputs, String certificate, String document, List<Pair> pairs) {
    Solved {
      pairs = List.copyOf(pairs);
    }

    MatchRound.Made made() {
      return new MatchRound.Made(instanceHash(inputs), hash(), pairs.size());
    }

    String hash() {
      return Publication.hash(certificate);
    }
  }

  /** Somebody and the place they got. */
  record Pair(CandidateId candidate, VacancyId vacancy) {}

  static Solved solve(Inputs inputs, RoundMode mode, String seed) {
    Market market = market(inputs);
    Certificate certificate = certificate(market, mode, seed);
    Map<String, CandidateId> candidates =
        inputs.rankers().stream().collect(Collectors.toMap(Ranker::pseudonym, Ranker::candidate));
    List<Pair> pairs = new ArrayList<>();
    certificate
        .matched()
        .forEach(
            (pseudonym, vacancy) -> {
              CandidateId candidate = candidates.get(pseudonym);
              if (candidate != null) {
                pairs.add(new Pair(candidate, new VacancyId(vacancy)));
              }
            });
    return new Solved(
        inputs, certificate.json(), Publication.document(certificate, market, Terms.NONE), pairs);
  }

  private static Certificate certificate(Market market, RoundMode mode, String seed) {
    Lottery lottery = new Lottery(seed);
    return switch (mode) {
      case LOTTERY -> Certificate.of(lottery, DeferredAcceptance.byApplicants(market, lottery));
      case LARGER -> Certificate.of(larger(market, seed));
    };
  }

  /** The search's own seed is the number that the lottery gives to the word "search". */
  private static Larger larger(Market market, String seed) {
    long search = new Lottery(seed).number("search");
    return LargerMatching.find(market, search, Budget.rounds(SEARCH_ROUNDS));
  }

  /** Who got what, for questions about other circumstances. */
  static Matching matching(Market market, RoundMode mode, String seed) {
    return switch (mode) {
      case LOTTERY -> DeferredAcceptance.byApplicants(market, new Lottery(seed));
      case LARGER -> larger(market, seed).matching();
    };
  }

  /** SHA-256 of the instance as it will be published. */
  static String instanceHash(Inputs inputs) {
    return Publication.hash(Publication.instance(market(inputs), Terms.NONE));
  }

  /** The possible pairs of a round; people by pseudonym, vacancies by their public id. */
  static Market market(Inputs inputs) {
    var builder = Market.builder();
    Map<String, Set<String>> takenBy = new TreeMap<>();
    Map<String, Place> places = new TreeMap<>();
    inputs.places().forEach(place -> places.put(place.vacancy().text(), place));
    for (Ranker ranker : inputs.rankers()) {
      List<List<String>> tiers = new ArrayList<>();
      for (List<VacancyId> tier : ranker.tiers()) {
        List<String> possible =
            tier.stream()
                .filter(vacancy -> ranker.hurdle(vacancy).isEmpty())
                .map(VacancyId::text)
                .filter(id -> takes(places.get(id), ranker.pseudonym()))
                .toList();
        possible.forEach(
            id -> takenBy.computeIfAbsent(id, _ -> new HashSet<>()).add(ranker.pseudonym()));
        if (!possible.isEmpty()) {
          tiers.add(possible);
        }
      }
      builder.applicant(ranker.pseudonym(), tiers);
    }
    places.forEach(
        (id, place) ->
            builder.opening(id, place.heads(), among(place, takenBy.getOrDefault(id, Set.of()))));
    return builder.build().orThrow();
  }

  private static boolean takes(@Nullable Place place, String pseudonym) {
    return place != null && place.takes(pseudonym);
  }

  private static List<List<String>> among(Place place, Set<String> possible) {
    return place.tiers().stream()
        .map(tier -> tier.stream().filter(possible::contains).toList())
        .filter(tier -> !tier.isEmpty())
        .toList();
  }
}
