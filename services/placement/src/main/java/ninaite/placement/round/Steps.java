// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import ninaite.matching.Lottery;
import ninaite.placement.round.Calculation.Solved;
import ninaite.placement.round.MatchRound.Collected;
import ninaite.placement.round.MatchRound.Command;
import ninaite.placement.round.MatchRound.Made;
import ninaite.placement.round.MatchRound.Offers;
import org.springframework.stereotype.Component;

/**
 * Works out what a step needs before it is decided. In any other state there is nothing to work
 * out: the command goes on empty, and is refused, or is known as one that was done already.
 */
@Component
class Steps {
  private static final Collected NO_LISTS = new Collected(0, 0, "", "");
  private static final Made NO_MATCHING = new Made("", "", 0);

  private final Secrets secrets;
  private final Freezing freezing;
  private final Offering offering;
  private final Papers papers;

  Steps(Secrets secrets, Freezing freezing, Offering offering, Papers papers) {
    this.secrets = secrets;
    this.freezing = freezing;
    this.offering = offering;
    this.papers = papers;
  }

  Command opening(MatchRound round) {
    String seed = secrets.of(MatchRound.whose(round).round()).seed();
    return new MatchRound.OpenLists(new Lottery(seed).commitment());
  }

  Command freezing(MatchRound round) {
    return new MatchRound.Freeze(
        round instanceof MatchRound.Closed closed ? freezing.collect(closed) : NO_LISTS);
  }

  Command matching(MatchRound round) {
    return new MatchRound.Match(
        round instanceof MatchRound.Frozen frozen ? make(frozen) : NO_MATCHING);
  }

  private Made make(MatchRound.Frozen round) {
    var id = round.whose().round();
    Inputs inputs = papers.read(id, round.collected().all(), Inputs.class);
    Solved solved = Calculation.solve(inputs, round.whose().mode(), secrets.of(id).seed());
    papers.keep(id, solved.hash(), solved);
    return solved.made();
  }

  Command publication(MatchRound round) {
    return new MatchRound.Publish(
        round instanceof MatchRound.Matched matched
            ? secrets.of(matched.whose().round()).seed()
            : "");
  }

  Command offers(MatchRound round, Offers asked) {
    return round instanceof MatchRound.Published published
        ? offering.prepare(published, asked)
        : new MatchRound.MakeOffers(null, asked);
  }
}
