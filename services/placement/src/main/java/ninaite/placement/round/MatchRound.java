// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ninaite.aggregate.Decider;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.events.RoundId;
import ninaite.events.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * One run of matching many people to many vacancies of a municipality. What is decided when is
 * fixed by hashes: the lottery before the first list, the inputs before the matching, the
 * certificate before the offers. The lists themselves stand elsewhere and never in an event.
 */
public sealed interface MatchRound {

  @TypeAlias("round.unannounced")
  record Unannounced() implements MatchRound {}

  @TypeAlias("round.announced")
  record Announced(Whose whose) implements MatchRound {}

  @TypeAlias("round.open")
  record Open(Whose whose, String commitment) implements MatchRound {}

  /** No list is taken any more; those that were taken are being collected. */
  @TypeAlias("round.closed")
  record Closed(Whose whose, String commitment) implements MatchRound {}

  @TypeAlias("round.frozen")
  record Frozen(Whose whose, String commitment, Collected collected) implements MatchRound {}

  @TypeAlias("round.matched")
  record Matched(Whose whose, String commitment, Collected collected, Made made)
      implements MatchRound {}

  @TypeAlias("round.published")
  record Published(Whose whose, String commitment, Collected collected, Made made, String seed)
      implements MatchRound {}

  @TypeAlias("round.offered")
  record Offered(
      Whose whose, String commitment, Collected collected, Made made, String seed, Offers offers)
      implements MatchRound {}

  @TypeAlias("round.cancelled")
  record Cancelled(Whose whose, String reason) implements MatchRound {}

  /**
   * What was announced and never changes.
   *
   * @param priorities among people whom an employer takes alike
   */
  record Whose(
      RoundId round,
      MunicipalityId municipality,
      LocalDate listsOpenOn,
      LocalDate listsCloseOn,
      RoundMode mode,
      List<RoundPriority> priorities) {}

  /**
   * What went in.
   *
   * @param inputs SHA-256 of the instance as it will be published
   * @param all SHA-256 of everything collected, by which it is found
   */
  record Collected(int candidates, int vacancies, String inputs, String all) {}

  /**
   * A matching that was made.
   *
   * @param inputs SHA-256 of the instance it was made of
   * @param certificate SHA-256 of its certificate, by which it is found
   */
  record Made(String inputs, String certificate, int matched) {}

  /** What the people matched are offered. */
  record Offers(int offers, Instant respondBy, LocalDate startsOn) {}

  /** Asked for by the city. */
  sealed interface Command {}

  record Announce(Whose whose) implements Command {}

  record OpenLists(String commitment) implements Command {}

  record CloseLists() implements Command {}

  record Freeze(Collected collected) implements Command {}

  record Match(Made made) implements Command {}

  record Publish(String seed) implements Command {}

  /**
   * @param again a matching of what remained, where places had been taken meanwhile
   */
  record MakeOffers(@Nullable Made again, Offers offers) implements Command {}

  record Cancel(String reason) implements Command {}

  Decider<MatchRound, Command, OfRound> DECIDER =
      new Decider<>(
          "rounds",
          Topic.PLACEMENT,
          MatchRound.class,
          new Unannounced(),
          RoundRules::decide,
          RoundFold::evolve);

  /** Of a round that was announced. */
  static Whose whose(MatchRound round) {
    return switch (round) {
      case Unannounced _ -> throw new IllegalStateException("no round before it is announced");
      case Announced(var whose) -> whose;
      case Open(var whose, var _) -> whose;
      case Closed(var whose, var _) -> whose;
      case Frozen frozen -> frozen.whose;
      case Matched matched -> matched.whose;
      case Published published -> published.whose;
      case Offered offered -> offered.whose;
      case Cancelled(var whose, var _) -> whose;
    };
  }
}
