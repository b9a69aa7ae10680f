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
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.events.PlacementId;
import ninaite.events.Qualification;
import ninaite.events.Topic;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * The person's side: one document for one person, however many applications they have. Acceptance
 * and lapse are both decided here, in one document, so an answer that came in time can't be
 * overtaken by the clock, and nobody agrees to two places.
 */
public sealed interface Candidate {

  /** Not an applicant yet; courses may have been here before. */
  @TypeAlias("candidate.unregistered")
  record Unregistered(Path path) implements Candidate {}

  @TypeAlias("candidate.free")
  record Free(Whose whose, Path path, List<Open> offers) implements Candidate {}

  /** Has accepted one offer; the vacancy has yet to confirm it, or has done so. */
  @TypeAlias("candidate.taken")
  record Taken(Whose whose, Path path, VacancyId vacancy, PlacementId placement, boolean confirmed)
      implements Candidate {}

  @TypeAlias("candidate.left")
  record Left(Whose whose, Path path) implements Candidate {}

  /**
   * Who they are. The person never changes; the application is the current one, and a later one
   * takes its place and brings its municipality and its standing.
   */
  record Whose(
      CandidateId candidate,
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      Standing standing) {}

  /** An offer that waits for an answer. */
  record Open(VacancyId vacancy, Instant respondBy) {}

  /** Asked for by people, by the clock and by other aggregates' events. */
  sealed interface Command {}

  record Register(Whose whose) implements Command {}

  record Receive(VacancyId vacancy, Instant respondBy) implements Command {}

  record Accept(VacancyId vacancy, PlacementId placement) implements Command {}

  /**
   * @param reason a code, null where they do not say
   */
  record Decline(VacancyId vacancy, @Nullable String reason) implements Command {
    Decline(VacancyId vacancy) {
      this(vacancy, null);
    }
  }

  /** The vacancy has withdrawn its offer. */
  record Lose(VacancyId vacancy) implements Command {}

  record LetLapse() implements Command {}

  record BePlaced(PlacementId placement) implements Command {}

  record BeFreed(PlacementId placement) implements Command {}

  record Leave(ApplicationId application) implements Command {}

  /** What becomes of the person in courses and at work, whether they are an applicant or not. */
  sealed interface OnThePath extends Command {}

  record Qualify(CandidateId candidate, Qualification qualification) implements OnThePath {}

  record Disqualify(CandidateId candidate, String code) implements OnThePath {}

  record BeTrained(
      CandidateId candidate,
      CourseId course,
      MunicipalityId municipality,
      TrainingEnd how,
      LocalDate endedOn)
      implements OnThePath {}

  record BeEmployed(
      CandidateId candidate,
      PlacementId placement,
      EmployerId employer,
      LocalDate startedOn,
      boolean permanent,
      boolean insured)
      implements OnThePath {}

  Decider<Candidate, Command, OfCandidate> DECIDER =
      new Decider<>(
          "candidates",
          Topic.PLACEMENT,
          Candidate.class,
          new Unregistered(Path.NONE),
          Candidate::decide,
          CandidateFold::evolve);

  static Decision<OfCandidate> decide(Candidate candidate, Command command, Instant now) {
    return switch (command) {
      case Register c -> register(candidate, c);
      case Receive c -> receive(candidate, c);
      case Accept c -> accepting(candidate, c, now);
      case Decline c -> decline(candidate, c);
      case LetLapse _ -> letLapse(candidate, now);
      case BePlaced c -> bePlaced(candidate, c);
      case BeFreed c -> beFreed(candidate, c);
      case Lose c -> lose(candidate, c);
      case Leave c -> leave(candidate, c, now);
      case OnThePath c -> PathRules.decide(path(candidate), c);
    };
  }

  /** Once for each application and what it says; what else the person holds stays theirs. */
  private static Decision<OfCandidate> register(Candidate candidate, Register c) {
    boolean already =
        switch (candidate) {
          case Unregistered _ -> false;
          case Free _, Taken _, Left _ -> whose(candidate).equals(c.whose);
        };
    Standing standing = c.whose.standing;
    return already
        ? accept()
        : accept(
            new CandidateRegistered(
                c.whose.candidate,
                c.whose.application,
                c.whose.trainee,
                c.whose.municipality,
                standing.wishes(),
                standing.declared(),
                standing.gates(),
                standing.validUntil()));
  }

  /** An offer to somebody who is no longer free goes straight back, so that its head is free. */
  private static Decision<OfCandidate> receive(Candidate candidate, Receive c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Free free -> accept(new OfferReceived(free.whose.candidate, c.vacancy, c.respondBy));
      case Taken taken -> accept(givenBack(taken.whose, c.vacancy, ReturnCause.TOOK_ANOTHER));
      case Left left -> accept(givenBack(left.whose, c.vacancy, ReturnCause.LEFT));
    };
  }

  private static OfferGivenBack givenBack(Whose whose, VacancyId vacancy, ReturnCause cause) {
    return new OfferGivenBack(whose.candidate, vacancy, cause);
  }

  private static Decision<OfCandidate> accepting(Candidate candidate, Accept c, Instant now) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Left _ -> refuse(OFFER_STANDS);
      case Taken _ -> refuse(ONE_PLACE_PER_PERSON);
      case Free free -> OfferRules.accept(free.whose, free.offers, c, now);
    };
  }

  private static Decision<OfCandidate> decline(Candidate candidate, Decline c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Left _, Taken _ -> refuse(OFFER_STANDS);
      case Free free -> OfferRules.decline(free.whose, free.offers, c);
    };
  }

  private static Decision<OfCandidate> letLapse(Candidate candidate, Instant now) {
    return switch (candidate) {
      case Unregistered _, Taken _, Left _ -> accept();
      case Free free -> OfferRules.letLapse(free.whose, free.offers, now);
    };
  }

  /** Who has accepted it meanwhile hears from the vacancy, which can't confirm it. */
  private static Decision<OfCandidate> lose(Candidate candidate, Lose c) {
    return switch (candidate) {
      case Unregistered _, Taken _, Left _ -> accept();
      case Free free -> OfferRules.lose(free.whose, free.offers, c.vacancy);
    };
  }

  private static Decision<OfCandidate> bePlaced(Candidate candidate, BePlaced c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Free _, Left _ -> accept();
      case Taken taken ->
          taken.placement.equals(c.placement) && !taken.confirmed
              ? accept(new CandidatePlaced(taken.whose.candidate, c.placement))
              : accept();
    };
  }

  private static Decision<OfCandidate> beFreed(Candidate candidate, BeFreed c) {
    return switch (candidate) {
      case Unregistered _ -> refuse(CANDIDATE_EXISTS);
      case Free _, Left _ -> accept();
      case Taken taken ->
          taken.placement.equals(c.placement)
              ? accept(new CandidateFreed(taken.whose.candidate, c.placement))
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
      case Free free ->
          free.whose.application.equals(c.application)
              ? OfferRules.leave(free.whose, free.offers, now)
              : accept();
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

  static Path path(Candidate candidate) {
    return switch (candidate) {
      case Unregistered(var path) -> path;
      case Free free -> free.path;
      case Taken taken -> taken.path;
      case Left left -> left.path;
    };
  }
}
