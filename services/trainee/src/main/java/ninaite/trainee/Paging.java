// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.Wishes;
import ninaite.trainee.SeekerPage.Introduction;
import ninaite.trainee.SeekerPage.Job;
import ninaite.trainee.SeekerPage.Line;
import ninaite.trainee.SeekerPage.Step;
import ninaite.trainee.SeekerPage.What;
import org.jspecify.annotations.Nullable;

/** What each event writes on a page. */
final class Paging {
  private Paging() {}

  static SeekerPage fold(SeekerPage page, OfApplication event) {
    return switch (event) {
      case ApplicationDrafted e ->
          page.with(
              new Line(
                  e.application(),
                  e.municipality(),
                  wished(e.wishes()),
                  null,
                  null,
                  null,
                  null,
                  null));
      case ApplicationRevised e ->
          page.change(e.application(), line -> line.wishing(wished(e.wishes())));
      case ApplicationSubmitted e ->
          page.change(
              e.application(), line -> line.received(e.receipt(), e.submittedOn(), e.validUntil()));
      case ApplicationAccepted e -> page;
      case ApplicationRenewed e ->
          page.change(
              e.application(), line -> line.wishing(wished(e.wishes())).valid(e.validUntil()));
      case ApplicationDeclined e -> ended(page, e, "declined", e.declinedOn());
      case ApplicationWithdrawn e -> ended(page, e, "withdrawn", e.withdrawnOn());
      case ApplicationLapsed e -> ended(page, e, "lapsed", e.lapsedOn());
    };
  }

  /** A draft that was never handed in was no 求職の申込み and leaves no line. */
  private static SeekerPage ended(SeekerPage page, OfApplication e, String how, LocalDate on) {
    boolean received =
        page.lines().stream()
            .anyMatch(l -> l.application().equals(e.application()) && l.receivedOn() != null);
    return received
        ? page.change(e.application(), line -> line.ended(how, on))
        : page.without(e.application());
  }

  static SeekerPage fold(SeekerPage page, PlacementEvent event) {
    return switch (event) {
      case OfVacancy e -> fold(page, e);
      case OfPlacement e -> fold(page, e);
      case OfCandidate _, OfRound _ -> page;
    };
  }

  private static SeekerPage fold(SeekerPage page, OfVacancy event) {
    return switch (event) {
      case CandidateIntroduced e ->
          page.with(new Introduction(e.vacancy(), e.basis(), e.introducedOn(), List.of()));
      case IntroductionAnswered e ->
          page.then(e.vacancy(), new Step(what(e.answer()), e.answeredOn(), e.reason()));
      case IntroductionUnanswered e -> then(page, e, What.UNANSWERED, e.releasedOn(), null);
      case OfferMade e -> then(page, e, What.OFFERED, e.offeredOn(), null);
      case OfferReturned e ->
          then(
              page,
              e,
              What.OFFER_RETURNED,
              e.returnedOn(),
              e.cause().name().toLowerCase(Locale.ROOT));
      case HeadFilled _, HeadFreed _ -> page; // told by the placement itself
      case AcceptanceUnconfirmed _ -> page; // an offer that had come back before
      case VacancyOpened _, VacancyChanged _, VacancyFull _, VacancyClosed _ -> page;
    };
  }

  private static SeekerPage then(
      SeekerPage page, OfVacancy e, What what, LocalDate on, @Nullable String reason) {
    return page.then(e.vacancy(), new Step(what, on, reason));
  }

  private static SeekerPage fold(SeekerPage page, OfPlacement event) {
    return switch (event) {
      case PlacementAgreed e ->
          page.with(new Job(e.placement(), e.vacancy(), e.agreedOn(), null, null, null));
      case AgreementCancelled e ->
          page.change(
              e.placement(),
              job -> job.cancelled(new Step(What.CANCELLED, e.cancelledOn(), e.reason())));
      case WorkStarted e -> page.change(e.placement(), job -> job.started(e.startedOn()));
      case StartCorrected e -> page.change(e.placement(), job -> job.started(e.startedOn()));
      case PlacementEnded e -> ended(page, e, e.endedOn(), e.reason());
      case EndCorrected e -> ended(page, e, e.endedOn(), e.reason());
      case StayConfirmed _ -> page;
    };
  }

  private static SeekerPage ended(
      SeekerPage page, OfPlacement e, LocalDate on, @Nullable String reason) {
    return page.change(e.placement(), job -> job.ended(new Step(What.ENDED, on, reason)));
  }

  private static What what(EmployerAnswer answer) {
    return switch (answer) {
      case INTERVIEW -> What.INTERVIEW;
      case DECLINED -> What.DECLINED_BY_EMPLOYER;
    };
  }

  private static List<String> wished(Wishes wishes) {
    return wishes.tasks().stream().map(Enum::name).toList();
  }
}
