// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.events.RoundId;
import ninaite.placement.round.MatchRound.Collected;
import ninaite.placement.round.MatchRound.Made;
import ninaite.placement.round.MatchRound.Offers;
import ninaite.placement.round.MatchRound.Whose;
import org.jspecify.annotations.Nullable;

/**
 * A round as anybody may see it.
 *
 * @param state announced, open, closed, frozen, matched, published, offered or cancelled
 * @param truth what the mode means for telling the truth
 * @param commitment SHA-256 of the lottery's seed, from the opening on
 * @param collected how much went in, and its hashes, from the freezing on
 * @param made what came out, and its hashes, from the matching on
 * @param seed of the lottery, once the result is published
 */
record RoundView(
    RoundId id,
    String state,
    MunicipalityId municipality,
    LocalDate listsOpenOn,
    LocalDate listsCloseOn,
    RoundMode mode,
    Told truth,
    List<Priority> priorities,
    @Nullable String commitment,
    @Nullable Collected collected,
    @Nullable Made made,
    @Nullable String seed,
    @Nullable Offers offers) {

  record Priority(RoundPriority code, Told means) {}

  static Optional<RoundView> of(MatchRound round) {
    return switch (round) {
      case MatchRound.Unannounced _ -> Optional.empty();
      case MatchRound.Announced(var whose) ->
          view("announced", whose, null, null, null, null, null);
      case MatchRound.Open(var whose, var seal) ->
          view("open", whose, seal, null, null, null, null);
      case MatchRound.Closed(var whose, var seal) ->
          view("closed", whose, seal, null, null, null, null);
      case MatchRound.Frozen r ->
          view("frozen", r.whose(), r.commitment(), r.collected(), null, null, null);
      case MatchRound.Matched r ->
          view("matched", r.whose(), r.commitment(), r.collected(), r.made(), null, null);
      case MatchRound.Published r ->
          view("published", r.whose(), r.commitment(), r.collected(), r.made(), r.seed(), null);
      case MatchRound.Offered r ->
          view("offered", r.whose(), r.commitment(), r.collected(), r.made(), r.seed(), r.offers());
      case MatchRound.Cancelled(var whose, var _) ->
          view("cancelled", whose, null, null, null, null, null);
    };
  }

  private static Optional<RoundView> view(
      String state,
      Whose whose,
      @Nullable String commitment,
      @Nullable Collected collected,
      @Nullable Made made,
      @Nullable String seed,
      @Nullable Offers offers) {
    return Optional.of(
        new RoundView(
            whose.round(),
            state,
            whose.municipality(),
            whose.listsOpenOn(),
            whose.listsCloseOn(),
            whose.mode(),
            Told.truth(whose.mode()),
            whose.priorities().stream().map(p -> new Priority(p, Told.priority(p))).toList(),
            commitment,
            collected,
            made,
            seed,
            offers));
  }
}
