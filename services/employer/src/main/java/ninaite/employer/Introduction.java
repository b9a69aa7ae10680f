// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.time.LocalDate;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import org.jspecify.annotations.Nullable;

/**
 * One introduction, as the ledger of openings keeps it (求人管理簿の紹介欄). Whose it was stays an id here;
 * names are in the ledger of seekers.
 *
 * @param basis who may introduce: by notification, by licence, or Hello Work
 * @param result what came of it last
 * @param startsOn the first working day agreed
 * @param notUrgedUntil a permanent hire may not be urged to change jobs for two years (職業安定法に基づく指針,
 *     平成11年労働省告示141号)
 */
record Introduction(
    CandidateId candidate,
    @Nullable String basis,
    @Nullable LocalDate introducedOn,
    Result result,
    @Nullable LocalDate resultOn,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate notUrgedUntil) {

  /** What came of an introduction. */
  enum Result {
    INTRODUCED,
    INTERVIEW,
    DECLINED_BY_EMPLOYER,
    UNANSWERED,
    OFFERED,
    NOT_ACCEPTED,
    HIRED,
    CANCELLED_BEFORE_START
  }

  /** Whom an event is about; null where it is about no one. */
  static @Nullable CandidateId candidateOf(OfVacancy event) {
    return switch (event) {
      case CandidateIntroduced e -> e.candidate();
      case IntroductionAnswered e -> e.candidate();
      case IntroductionUnanswered e -> e.candidate();
      case OfferMade e -> e.candidate();
      case OfferReturned e -> e.candidate();
      case HeadFilled e -> e.candidate();
      case HeadFreed e -> e.candidate();
      case AcceptanceUnconfirmed e -> e.candidate();
      case VacancyOpened _, VacancyChanged _, VacancyFull _, VacancyClosed _ -> null;
    };
  }

  /** The entry after an event about its candidate. */
  static Introduction after(@Nullable Introduction before, CandidateId candidate, OfVacancy event) {
    Introduction entry =
        before == null
            ? new Introduction(candidate, null, null, Result.INTRODUCED, null, null, null)
            : before;
    return switch (event) {
      case CandidateIntroduced e ->
          new Introduction(
              candidate,
              e.basis().name(),
              e.introducedOn(),
              Result.INTRODUCED,
              e.introducedOn(),
              null,
              null);
      case IntroductionAnswered e ->
          entry.with(
              e.answer() == EmployerAnswer.INTERVIEW
                  ? Result.INTERVIEW
                  : Result.DECLINED_BY_EMPLOYER,
              e.answeredOn());
      case IntroductionUnanswered e -> entry.with(Result.UNANSWERED, e.releasedOn());
      case OfferMade e -> entry.with(Result.OFFERED, e.offeredOn());
      case OfferReturned e -> entry.with(Result.NOT_ACCEPTED, e.returnedOn());
      case HeadFilled e -> entry.hired(e);
      case HeadFreed e -> entry.with(Result.CANCELLED_BEFORE_START, e.freedOn());
      case AcceptanceUnconfirmed _,
          VacancyOpened _,
          VacancyChanged _,
          VacancyFull _,
          VacancyClosed _ ->
          entry;
    };
  }

  private Introduction with(Result latest, LocalDate on) {
    return new Introduction(candidate, basis, introducedOn, latest, on, null, null);
  }

  private Introduction hired(HeadFilled e) {
    return new Introduction(
        candidate,
        basis,
        introducedOn,
        Result.HIRED,
        e.filledOn(),
        e.startsOn(),
        e.permanent() ? e.startsOn().plusYears(2) : null);
  }
}
