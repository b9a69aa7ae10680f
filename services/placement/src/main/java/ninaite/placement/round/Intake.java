// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.RoundId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.placement.round.MatchRound.Collected;
import ninaite.placement.round.Rankings.Key;
import org.springframework.stereotype.Component;

/**
 * Takes ranked lists so that nothing accepted is lost, though round and list are two documents. The
 * list is written while the round is open, and then the round is read again: still open, whoever
 * closes it later reads this list. If it was closed in between, what was frozen says whether the
 * list counts; until that is known the answer is to ask again.
 */
@Component
class Intake {
  private final Aggregates<MatchRound, MatchRound.Command, OfRound> rounds;
  private final Rankings rankings;
  private final Papers papers;
  private final InstantSource clock;

  Intake(
      Aggregates<MatchRound, MatchRound.Command, OfRound> rounds,
      Rankings rankings,
      Papers papers,
      InstantSource clock) {
    this.rounds = rounds;
    this.rankings = rankings;
    this.papers = papers;
    this.clock = clock;
  }

  Outcome<Ranking> take(Key key, List<List<String>> tiers, Origin.Request by) {
    if (!isOpen(now(key.round()))) {
      return late(key, by);
    }
    return switch (rankings.write(key, tiers, by)) {
      case Outcome.Done<Ranking> done -> settled(key, done);
      case Outcome.Refused<Ranking> refused -> refused;
      case Outcome.Stale<Ranking> stale -> stale;
      case Outcome.KeyReused<Ranking> reused -> reused;
      case Outcome.Contended<Ranking> contended -> contended;
    };
  }

  /** Whether a list of this version went into the matching; empty as long as nobody knows. */
  Optional<Boolean> counts(Key key, long version) {
    return switch (now(key.round())) {
      case MatchRound.Unannounced _, MatchRound.Announced _ -> Optional.empty();
      case MatchRound.Open _, MatchRound.Closed _ -> Optional.empty();
      case MatchRound.Frozen r -> Optional.of(holds(key, r.collected(), version));
      case MatchRound.Matched r -> Optional.of(holds(key, r.collected(), version));
      case MatchRound.Published r -> Optional.of(holds(key, r.collected(), version));
      case MatchRound.Offered r -> Optional.of(holds(key, r.collected(), version));
      case MatchRound.Cancelled _ -> Optional.of(false);
    };
  }

  /** A request that comes again is told what became of it; a new one comes too late. */
  private Outcome<Ranking> late(Key key, Origin.Request by) {
    Ranking kept = rankings.find(key);
    return kept.taken(by.key())
        .filter(known -> known.fingerprint().equals(by.fingerprint()))
        .map(known -> settled(key, new Outcome.Done<>(key.of(), known.version(), kept, true)))
        .orElseGet(() -> Outcome.refused(RoundRule.LISTS_ARE_OPEN));
  }

  private Outcome<Ranking> settled(Key key, Outcome.Done<Ranking> done) {
    if (now(key.round()) instanceof MatchRound.Open) {
      return done;
    }
    return counts(key, done.version())
        .map(counts -> counts ? done : Outcome.<Ranking>refused(RoundRule.LISTS_ARE_OPEN))
        .orElseGet(Outcome.Contended::new);
  }

  /** A later version of the list was handed in after this one, which was in time then too. */
  private boolean holds(Key key, Collected collected, long version) {
    Inputs inputs = papers.read(key.round(), collected.all(), Inputs.class);
    long counted =
        switch (key.side()) {
          case CANDIDATE ->
              inputs.ranker(new CandidateId(key.of())).map(Inputs.Ranker::version).orElse(0L);
          case VACANCY ->
              inputs.place(new VacancyId(key.of())).map(Inputs.Place::version).orElse(0L);
        };
    return counted >= version;
  }

  private boolean isOpen(MatchRound round) {
    return round instanceof MatchRound.Open(var whose, var _)
        && !Japan.dateOf(clock.instant()).isAfter(whose.listsCloseOn());
  }

  private MatchRound now(RoundId round) {
    return rounds
        .find(round.text())
        .map(Outcome.Done::state)
        .orElseGet(MatchRound.Unannounced::new);
  }
}
