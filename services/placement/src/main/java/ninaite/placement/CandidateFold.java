// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ninaite.events.PlacementEvent.CandidateDisqualified;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateQualified;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.placement.Candidate.Free;
import ninaite.placement.Candidate.Left;
import ninaite.placement.Candidate.Open;
import ninaite.placement.Candidate.Taken;
import ninaite.placement.Candidate.Unregistered;
import ninaite.placement.Candidate.Whose;

/** What each event makes of a candidate. */
final class CandidateFold {
  private CandidateFold() {}

  static Candidate evolve(Candidate candidate, OfCandidate event) {
    return switch (event) {
      case CandidateRegistered e -> registered(candidate, e);
      case OfferReceived e -> {
        var offer = new Open(e.vacancy(), e.respondBy());
        yield withOffers(candidate, offers -> Stream.concat(offers.stream(), Stream.of(offer)));
      }
      case OfferGivenBack e ->
          withOffers(
              candidate,
              offers -> offers.stream().filter(offer -> !offer.vacancy().equals(e.vacancy())));
      case OfferAccepted e ->
          new Taken(
              Candidate.whose(candidate),
              Candidate.path(candidate),
              e.vacancy(),
              e.placement(),
              false);
      case CandidatePlaced e ->
          switch (candidate) {
            case Taken taken ->
                new Taken(taken.whose(), taken.path(), taken.vacancy(), e.placement(), true);
            case Unregistered _, Free _, Left _ -> candidate;
          };
      case CandidateFreed _ ->
          new Free(Candidate.whose(candidate), Candidate.path(candidate), List.of());
      case CandidateLeft _ -> new Left(Candidate.whose(candidate), Candidate.path(candidate));
      case CandidateQualified e ->
          on(candidate, Candidate.path(candidate).qualified(e.qualification()));
      case CandidateDisqualified e ->
          on(candidate, Candidate.path(candidate).disqualified(e.code()));
      case CandidateTrained e ->
          on(
              candidate,
              Candidate.path(candidate).trained(new Path.Training(e.course(), e.endedOn())));
      case CandidateEmployed e ->
          on(
              candidate,
              Candidate.path(candidate).employed(new Path.Work(e.placement(), e.startedOn())));
    };
  }

  private static Candidate registered(Candidate candidate, CandidateRegistered e) {
    var standing = new Standing(e.wishes(), e.qualifications(), e.gates(), e.validUntil());
    var whose = new Whose(e.candidate(), e.application(), e.trainee(), e.municipality(), standing);
    return switch (candidate) {
      case Unregistered(var path) -> new Free(whose, path, List.of());
      case Left left -> new Free(whose, left.path(), List.of());
      case Free free -> new Free(whose, free.path(), free.offers());
      case Taken taken ->
          new Taken(whose, taken.path(), taken.vacancy(), taken.placement(), taken.confirmed());
    };
  }

  private static Candidate on(Candidate candidate, Path path) {
    return switch (candidate) {
      case Unregistered _ -> new Unregistered(path);
      case Free free -> new Free(free.whose(), path, free.offers());
      case Taken taken ->
          new Taken(taken.whose(), path, taken.vacancy(), taken.placement(), taken.confirmed());
      case Left left -> new Left(left.whose(), path);
    };
  }

  /** Only who is free has offers open; what the others never held, they can't lose. */
  private static Candidate withOffers(
      Candidate candidate, Function<List<Open>, Stream<Open>> change) {
    return switch (candidate) {
      case Free free -> new Free(free.whose(), free.path(), change.apply(free.offers()).toList());
      case Unregistered _, Taken _, Left _ -> candidate;
    };
  }
}
