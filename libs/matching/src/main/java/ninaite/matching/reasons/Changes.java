// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.eligibility.Finding;
import ninaite.matching.whatif.Gain;
import ninaite.matching.whatif.Rerun;

/** The single changes that help one applicant, each tried by running the round again. */
final class Changes {
  private final Eligibility eligibility;
  private final Rerun rerun;
  private final Matching before;
  private final String applicant;
  private final Set<String> crowded;

  Changes(
      Eligibility eligibility,
      Rerun rerun,
      Matching before,
      String applicant,
      Set<String> crowded) {
    this.eligibility = eligibility;
    this.rerun = rerun;
    this.before = before;
    this.applicant = applicant;
    this.crowded = crowded;
  }

  List<Change> of(List<Explanation.Wish> wishes) {
    List<String> order = wishes.stream().map(Explanation.Wish::opening).toList();
    List<Change> changes = new ArrayList<>();
    for (Explanation.Wish wish : wishes) {
      change(wish).filter(change -> !changes.contains(change)).ifPresent(changes::add);
    }
    changes.sort(Comparator.comparingInt(change -> order.indexOf(change.gets())));
    return changes;
  }

  private Optional<Change> change(Explanation.Wish wish) {
    return switch (wish.reason()) {
      case Reason.Filled _ -> seat(wish.opening());
      case Reason.NotEligible(List<Finding> missing) when missing.size() == 1 ->
          qualification(missing.getFirst());
      case Reason.NotEligible _,
          Reason.GotIt _,
          Reason.NotOnTheirList _,
          Reason.Closed _,
          Reason.HeldBack _,
          Reason.NotReached _ ->
          Optional.empty();
    };
  }

  private Optional<Change> seat(String opening) {
    if (!crowded.contains(opening)) {
      return Optional.empty();
    }
    Market market = rerun.market(eligibility);
    int o = market.opening(opening).orElseThrow();
    Matching after = rerun.match(market.withCapacity(o, market.capacity(o) + 1));
    return better(after).map(gets -> new Change.OneMoreSeat(opening, gets));
  }

  private Optional<Change> qualification(Finding missing) {
    int criterion = eligibility.criterion(missing.criterion().id());
    Matching after = rerun.outcome(eligibility.granting(criterion, eligibility.person(applicant)));
    return better(after)
        .filter(gets -> crowded.contains(gets) || hadRoom(gets))
        .map(gets -> new Change.OneMoreQualification(missing, gets));
  }

  /** Then nobody has to give way, and nothing is said about who comes before whom. */
  private boolean hadRoom(String opening) {
    int o = before.market().opening(opening).orElseThrow();
    return before.filled()[o] < before.market().capacity(o);
  }

  private Optional<String> better(Matching after) {
    return Gain.of(before, after, applicant) > 0 ? after.openingOf(applicant) : Optional.empty();
  }
}
