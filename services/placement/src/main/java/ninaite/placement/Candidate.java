// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.CANDIDATE_EXISTS;
import static ninaite.placement.PlacementRule.OFFER_STANDS;
import static ninaite.placement.PlacementRule.ONE_PLACE_PER_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementId;
import ninaite.events.Topic;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import org.springframework.data.annotation.TypeAlias;

/**
 * The person's side: one document for one person, however many applications they have. Acceptance
 * and lapse are both decided here, in one document, so an answer that came in time can't be
 * overtaken by the clock, and nobody agrees to two places.
 */
public sealed interface Candidate {

  @TypeAlias("candidate.unregistered")
  record Unregistered() implements Candidate {}

  @TypeAlias("candidate.free")
  record Free(Whose whose, List<Open> offers) implements Candidate {}

  /** Has accepted one offer; the vacancy has yet to confirm it, or has done so. */
  @TypeAlias("candidate.taken")
  record Taken(Whose whose, VacancyId vacancy, PlacementId placement, boolean confirmed)
      implements Candidate {}

  @TypeAlias("candidate.left")
  record Left(Whose whose) implements Candidate {}

  /**
   * Who they are. The person never changes; the application is the current one, and a later one
   * takes its place and brings its municipality.
   */
  record Whose(
      CandidateId candidate,
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality) {}

  /** An offer that waits for an answer. */
  record Open(VacancyId vacancy, Instant respondBy) {}

  /** Asked for by people, by the clock and by other aggregates' events. */
  sealed interface Command {}

  record Register(
      CandidateId candidate,
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      Wishes wishes,
      LocalDate validUntil)
      implements Command {}

  record Receive(VacancyId vacancy, Instant respondBy) implements Command {}

  record Accept(VacancyId vacancy, PlacementId placement) implements Command {}

  record Decline(VacancyId vacancy) implements Command {}

  record LetLapse() implements Command {}

  record BePlaced(PlacementId placement) implements Command {}

  record BeFreed(PlacementId placement) implements Command {}

  record Leave(ApplicationId application) implements Command {}

  Decider<Candidate, Command, OfCandidate> DECIDER =
      new Decider<>(
          "candidates",
          Topic.PLACEMENT,
          Candidate.class,
          new Unregistered(),
          Candidate::decide,
          Candidate::evolve);

  static Decision<OfCandidate> decide(Candidate candidate, Command command, Instant now) {
    return switch (command) {
      case Register c -> register(candidate, c);
      case Receive c -> receive(candidate, c);
      case Accept c -> accepting(candidate, c, now);
      case Decline c -> decline(candidate, c);
      case LetLapse _ -> letLapse(candidate, now);
      case BePlaced c -> bePlaced(candidate, c);
      case BeFreed c -> beFreed(candidate, c);
      case Leave c -> leave(candidate, c, now);
    };
  }

  /** Once for each application; what else the person holds stays theirs. */
  private static Decision<OfCandidate> register(Candidate candidate, Register c) {
    boolean already =
        switch (candidate) {
          case Unregistered _ -> false;
          case Free _, Taken _, Left _ -> whose(candidate).application.equals(c.application);
        };
    return already
        ? accept()
        : accept(
            new CandidateRegistered(
                c.candidate, c.application, c.trainee, c.municipality, c.wishes, c.validUntil));
  }

  /** An offer to somebody who is no longer free goes straight back, so that its head is free. */
  private static Decision<OfCandidate> receive(Candidate candidate, Receive c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Free(var whose, var _) ->
          accept(new OfferReceived(whose.candidate, c.vacancy, c.respondBy));
      case Taken(var whose, var _, var _, var _) ->
          accept(new OfferGivenBack(whose.candidate, c.vacancy, ReturnCause.TOOK_ANOTHER));
      case Left(var whose) ->
          accept(new OfferGivenBack(whose.candidate, c.vacancy, ReturnCause.LEFT));
    };
  }

  private static Decision<OfCandidate> accepting(Candidate candidate, Accept c, Instant now) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Left _ -> refuse(OFFER_STANDS);
      case Taken _ -> refuse(ONE_PLACE_PER_PERSON);
      case Free(var whose, var offers) -> OfferRules.accept(whose, offers, c, now);
    };
  }

  private static Decision<OfCandidate> decline(Candidate candidate, Decline c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Left _, Taken _ -> refuse(OFFER_STANDS);
      case Free(var whose, var offers) -> OfferRules.decline(whose, offers, c);
    };
  }

  private static Decision<OfCandidate> letLapse(Candidate candidate, Instant now) {
    return switch (candidate) {
      case Unregistered _, Taken _, Left _ -> accept();
      case Free(var whose, var offers) -> OfferRules.letLapse(whose, offers, now);
    };
  }

  private static Decision<OfCandidate> bePlaced(Candidate candidate, BePlaced c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Free _, Left _ -> accept();
      case Taken(var whose, var _, var placement, var confirmed) ->
          placement.equals(c.placement) && !confirmed
              ? accept(new CandidatePlaced(whose.candidate, placement))
              : accept();
    };
  }

  private static Decision<OfCandidate> beFreed(Candidate candidate, BeFreed c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Free _, Left _ -> accept();
      case Taken(var whose, var _, var placement, var _) ->
          placement.equals(c.placement)
              ? accept(new CandidateFreed(whose.candidate, placement))
              : accept();
    };
  }

  /**
   * Who has agreed to a place keeps it: an application that ends afterwards changes nothing. Nor
   * does the end of an earlier application: the person is a candidate by a later one.
   */
  private static Decision<OfCandidate> leave(Candidate candidate, Leave c, Instant now) {
    return switch (candidate) {
      case Unregistered _, Taken _, Left _ -> accept();
      case Free(var whose, var offers) ->
          whose.application.equals(c.application) ? OfferRules.leave(whose, offers, now) : accept();
    };
  }

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
              offers -> offers.stream().filter(offer -> !offer.vacancy.equals(e.vacancy())));
      case OfferAccepted e -> new Taken(whose(candidate), e.vacancy(), e.placement(), false);
      case CandidatePlaced e ->
          switch (candidate) {
            case Taken(var whose, var vacancy, var _, var _) ->
                new Taken(whose, vacancy, e.placement(), true);
            case Unregistered _, Free _, Left _ -> candidate;
          };
      case CandidateFreed _ -> new Free(whose(candidate), List.of());
      case CandidateLeft _ -> new Left(whose(candidate));
    };
  }

  private static Candidate registered(Candidate candidate, CandidateRegistered e) {
    var whose = new Whose(e.candidate(), e.application(), e.trainee(), e.municipality());
    return switch (candidate) {
      case Unregistered _, Left _ -> new Free(whose, List.of());
      case Free(var _, var offers) -> new Free(whose, offers);
      case Taken(var _, var vacancy, var placement, var confirmed) ->
          new Taken(whose, vacancy, placement, confirmed);
    };
  }

  /** Only who is free has offers open; what the others never held, they can't lose. */
  private static Candidate withOffers(
      Candidate candidate, Function<List<Open>, Stream<Open>> change) {
    return switch (candidate) {
      case Free(var whose, var offers) -> new Free(whose, change.apply(offers).toList());
      case Unregistered _, Taken _, Left _ -> candidate;
    };
  }

  /** Whose candidate this is. */
  static Whose whose(Candidate candidate) {
    return switch (candidate) {
      case Unregistered _ -> throw new IllegalStateException("nobody before the registration");
      case Free free -> free.whose;
      case Taken taken -> taken.whose;
      case Left left -> left.whose;
    };
  }
}
