// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.VacancyId;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.reasons.Reasons;
import ninaite.placement.PlacementRule;
import ninaite.placement.round.Inputs.Hurdle;
import ninaite.placement.round.Inputs.Ranker;
import ninaite.placement.round.Inputs.Unmet;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody got what they got, for themselves: about each of their choices, and the smallest
 * change that would have given them something better, found by matching again with that change.
 * Nothing here tells who else is where. That somebody would have come next, or before a holder, is
 * said only where at least {@link Reasons#CROWD} people compete, or where there was room anyway.
 */
final class Explanations {
  private final Inputs inputs;
  private final RoundMode mode;
  private final String seed;
  private final Ranker ranker;
  private final @Nullable VacancyId got;

  private Explanations(
      Inputs inputs, RoundMode mode, String seed, Ranker ranker, @Nullable VacancyId got) {
    this.inputs = inputs;
    this.mode = mode;
    this.seed = seed;
    this.ranker = ranker;
    this.got = got;
  }

  /**
   * Somebody's result.
   *
   * @param vacancy the place they got, null for none
   * @param change that would have given them something better, null where no single one would
   */
  record Result(
      String pseudonym,
      @Nullable VacancyId vacancy,
      List<Choice> choices,
      @Nullable Change change) {}

  /**
   * What became of a choice.
   *
   * @param rank 1 for the first choice
   * @param unmet the rules in the way, for NOT_ELIGIBLE
   */
  record Choice(VacancyId vacancy, int rank, Why why, Told told, List<Unmet> unmet) {}

  enum Why {
    GOT_IT(new Told("この求人に決まりました。", "You got this place.")),
    FILLED_BY_PEOPLE_AHEAD(
        new Told("順位や抽選で先の人たちで採用人数が埋まりました。", "It was filled by people ahead of you.")),
    NOT_ELIGIBLE(new Told("この求人の条件を満たしていません。", "You do not meet what it asks for.")),
    NOT_ON_THE_LIST(new Told("求人側が順位に入れませんでした。", "The employer did not put you on its list.")),
    NOT_REACHED(
        new Told("希望順位が同じか上の求人に決まりました。", "You got a place that you rank as high or higher."));

    private final Told told;

    Why(Told told) {
      this.told = told;
    }
  }

  /**
   * One change and the place it would have led to.
   *
   * @param seatAt one more head at this vacancy, null if it is something else
   * @param certificate to hold this too, null if it is something else
   */
  record Change(VacancyId to, @Nullable VacancyId seatAt, @Nullable String certificate) {}

  static Result of(
      Inputs inputs, RoundMode mode, String seed, Ranker ranker, @Nullable VacancyId got) {
    var own = new Explanations(inputs, mode, seed, ranker, got);
    List<Choice> choices = own.choices();
    return new Result(ranker.pseudonym(), got, choices, own.change(choices).orElse(null));
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    boolean reached = true;
    for (int tier = 0; tier < ranker.tiers().size(); tier++) {
      List<VacancyId> alike = ranker.tiers().get(tier);
      reached = reached && (got == null || !alike.contains(got));
      for (VacancyId vacancy : alike) {
        Why why = why(vacancy, reached);
        List<Unmet> unmet =
            why == Why.NOT_ELIGIBLE
                ? ranker.hurdle(vacancy).map(Hurdle::unmet).orElse(List.of())
                : List.of();
        choices.add(new Choice(vacancy, tier + 1, why, why.told, unmet));
      }
    }
    return choices;
  }

  private Why why(VacancyId vacancy, boolean reached) {
    if (vacancy.equals(got)) {
      return Why.GOT_IT;
    }
    if (ranker.hurdle(vacancy).isPresent()) {
      return Why.NOT_ELIGIBLE;
    }
    if (inputs.place(vacancy).filter(place -> place.takes(ranker.pseudonym())).isEmpty()) {
      return Why.NOT_ON_THE_LIST;
    }
    return reached ? Why.FILLED_BY_PEOPLE_AHEAD : Why.NOT_REACHED;
  }

  /** The one that leads to the highest choice and may be told. */
  private Optional<Change> change(List<Choice> choices) {
    int rank =
        choices.stream()
            .filter(c -> c.why == Why.GOT_IT)
            .mapToInt(Choice::rank)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return choices.stream()
        .filter(choice -> choice.rank < rank)
        .flatMap(choice -> Stream.concat(seat(choice).stream(), certificate(choice).stream()))
        .findFirst();
  }

  private Optional<Change> seat(Choice choice) {
    if (choice.why != Why.FILLED_BY_PEOPLE_AHEAD) {
      return Optional.empty();
    }
    Market market = Calculation.market(inputs);
    int opening = market.opening(choice.vacancy.text()).orElseThrow();
    if (market.demand(opening) < Reasons.CROWD) {
      return Optional.empty();
    }
    Market roomier = market.withCapacity(opening, market.capacity(opening) + 1);
    return gets(roomier, choice.vacancy)
        ? Optional.of(new Change(choice.vacancy, choice.vacancy, null))
        : Optional.empty();
  }

  private Optional<Change> certificate(Choice choice) {
    if (choice.unmet.size() != 1 || !isMissingCertificate(choice.unmet.getFirst())) {
      return Optional.empty();
    }
    Ranker certified =
        ranker.with(
            ranker.hurdles().stream().filter(h -> !h.vacancy().equals(choice.vacancy)).toList());
    var others =
        new Inputs(
            inputs.rankers().stream()
                .map(one -> one.candidate().equals(ranker.candidate()) ? certified : one)
                .toList(),
            inputs.places());
    Market market = Calculation.market(others);
    return mayBeTold(choice.vacancy) && gets(market, choice.vacancy)
        ? Optional.of(new Change(choice.vacancy, null, choice.unmet.getFirst().certificate()))
        : Optional.empty();
  }

  private boolean mayBeTold(VacancyId vacancy) {
    Market market = Calculation.market(inputs);
    int opening = market.opening(vacancy.text()).orElseThrow();
    int filled = Calculation.matching(market, mode, seed).filled()[opening];
    return market.demand(opening) >= Reasons.CROWD || filled < market.capacity(opening);
  }

  private static boolean isMissingCertificate(Unmet unmet) {
    return unmet.code().equals(PlacementRule.CERTIFICATE_IS_HELD.code())
        && unmet.certificate() != null;
  }

  private boolean gets(Market market, VacancyId vacancy) {
    Matching matching = Calculation.matching(market, mode, seed);
    OptionalInt me = market.applicant(ranker.pseudonym());
    return me.isPresent()
        && matching.isMatched(me.getAsInt())
        && market.openingId(matching.openingOf(me.getAsInt())).equals(vacancy.text());
  }
}
