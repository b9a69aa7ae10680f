// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;

import ninaite.aggregate.Decision;
import ninaite.events.PlacementEvent.CandidateDisqualified;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateQualified;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.OfCandidate;

/** What is heard of a person's courses and work: kept once, and the last word counts. */
final class PathRules {
  private PathRules() {}

  static Decision<OfCandidate> decide(Path path, Candidate.OnThePath command) {
    return switch (command) {
      case Candidate.Qualify c ->
          path.earned().contains(c.qualification())
              ? accept()
              : accept(new CandidateQualified(c.candidate(), c.qualification()));
      case Candidate.Disqualify c ->
          path.holds(c.code())
              ? accept(new CandidateDisqualified(c.candidate(), c.code()))
              : accept();
      case Candidate.BeTrained c ->
          path.trainings().contains(new Path.Training(c.course(), c.endedOn()))
              ? accept()
              : accept(
                  new CandidateTrained(
                      c.candidate(), c.course(), c.municipality(), c.how(), c.endedOn()));
      case Candidate.BeEmployed c ->
          path.works().contains(new Path.Work(c.placement(), c.startedOn()))
              ? accept()
              : accept(
                  new CandidateEmployed(
                      c.candidate(),
                      c.placement(),
                      c.employer(),
                      c.startedOn(),
                      c.permanent(),
                      c.insured()));
    };
  }
}
