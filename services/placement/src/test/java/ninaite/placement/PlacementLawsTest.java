// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static java.time.Duration.ofDays;
import static ninaite.events.PlacementEvent.Basis;
import static ninaite.events.PlacementEvent.ReturnCause;
import static ninaite.placement.Samples.ANYBODY;
import static ninaite.placement.Samples.FREE;
import static ninaite.placement.Samples.NO_GATE;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.Demands;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateDisqualified;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateQualified;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.Side;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.Qualification;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.testing.Laws;
import ninaite.testing.People;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

/** The laws of every aggregate, for the three of placement. */
class PlacementLawsTest {
  private static final List<VacancyId> VACANCIES =
      IntStream.range(0, 3).mapToObj(n -> new VacancyId("opening-" + n)).toList();
  private static final List<CandidateId> CANDIDATES =
      IntStream.range(0, 5).mapToObj(n -> new CandidateId("person-" + n)).toList();
  private static final List<CandidateId> OTHERS =
      IntStream.range(5, 7).mapToObj(n -> new CandidateId("person-" + n)).toList();
  private static final List<ApplicationId> APPLICATIONS =
      IntStream.range(0, 2).mapToObj(n -> new ApplicationId("application-" + n)).toList();
  private static final List<PlacementId> PLACEMENTS =
      IntStream.range(0, 3).mapToObj(n -> new PlacementId("placement-" + n)).toList();

  @SuppressWarnings("unchecked")
  private static final Class<? extends Candidate>[] ANYWHERE =
      new Class[] {
        Candidate.Unregistered.class,
        Candidate.Free.class,
        Candidate.Taken.class,
        Candidate.Left.class
      };

  @Test
  void vacancies_keep_the_laws() {
    Laws.of(Vacancy.DECIDER, Vacancy.Command.class, OfVacancy.class)
        .asked(PlacementLawsTest::ofVacancy)
        .leads(VacancyOpened.class, Vacancy.Open.class)
        .leads(VacancyChanged.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(CandidateIntroduced.class, Vacancy.Open.class)
        .leads(IntroductionAnswered.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(IntroductionUnanswered.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(OfferMade.class, Vacancy.Open.class)
        .leads(OfferReturned.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(HeadFilled.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(HeadFreed.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(VacancyFull.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(AcceptanceUnconfirmed.class, Vacancy.Open.class, Vacancy.Closed.class)
        .leads(VacancyClosed.class, Vacancy.Closed.class)
        .always("never more offers and agreements than heads", v -> places(v).free() >= 0)
        .always(
            "who has agreed has no open offer",
            v -> Collections.disjoint(places(v).offers().keySet(), places(v).taken()))
        .always(
            "who has an offer was introduced",
            v ->
                places(v).offers().keySet().stream()
                    .allMatch(who -> places(v).introduction(who).isPresent()))
        .always(
            "who has an offer waits for no other answer",
            v ->
                places(v).introduced().stream()
                    .noneMatch(i -> places(v).holds(i.candidate()) && i.answerBy() != null))
        .hold();
  }

  @Test
  void candidates_keep_the_laws() {
    Laws.of(Candidate.DECIDER, Candidate.Command.class, OfCandidate.class)
        .asked(PlacementLawsTest::ofCandidate)
        .leads(CandidateRegistered.class, Candidate.Free.class, Candidate.Taken.class)
        .leads(OfferReceived.class, Candidate.Free.class)
        .leads(
            OfferGivenBack.class, Candidate.Free.class, Candidate.Taken.class, Candidate.Left.class)
        .leads(OfferAccepted.class, Candidate.Taken.class)
        .leads(CandidatePlaced.class, Candidate.Taken.class)
        .leads(CandidateFreed.class, Candidate.Free.class)
        .leads(CandidateLeft.class, Candidate.Left.class)
        .leads(CandidateQualified.class, ANYWHERE)
        .leads(CandidateDisqualified.class, ANYWHERE)
        .leads(CandidateTrained.class, ANYWHERE)
        .leads(CandidateEmployed.class, ANYWHERE)
        .hold();
  }

  @Test
  void placements_keep_the_laws() {
    Laws.of(Placement.DECIDER, Placement.Command.class, OfPlacement.class)
        .asked(PlacementLawsTest::ofPlacement)
        .leads(PlacementAgreed.class, Placement.Agreed.class)
        .leads(WorkStarted.class, Placement.Working.class)
        .leads(StayConfirmed.class, Placement.Working.class)
        .leads(AgreementCancelled.class, Placement.Cancelled.class)
        .leads(StartCorrected.class, Placement.Working.class, Placement.Ended.class)
        .leads(EndCorrected.class, Placement.Ended.class)
        .leads(PlacementEnded.class, Placement.Ended.class)
        .hold();
  }

  private static Places places(Vacancy vacancy) {
    return switch (vacancy) {
      case Vacancy.Unopened _ -> Places.of(0);
      case Vacancy.Open open -> open.places();
      case Vacancy.Closed closed -> closed.places();
    };
  }

  private static Vacancy.Command ofVacancy(Seeds seeds, Instant now) {
    LocalDate today = Japan.dateOf(now);
    CandidateId who = seeds.pick(CANDIDATES);
    return switch (seeds.below(30)) {
      case 27, 28 ->
          new Vacancy.OfferAsMatched(
              Map.of(who, holds(seeds, today), seeds.pick(OTHERS), holds(seeds, today)),
              Basis.CITY_NOTIFICATION,
              seeds.around(now, ofDays(9)),
              today.plusDays(seeds.below(30) - 2));
      case 0, 1, 2 ->
          new Vacancy.OpenUp(
              VACANCIES.getFirst(),
              MIHON_SUISAN,
              ISHINOMAKI,
              seeds.between(1, 3),
              demands(seeds),
              today,
              today.plusDays(60));
      case 3, 4, 5, 6 ->
          new Vacancy.Introduce(who, seeds.pick(Basis.values()), holds(seeds, today));
      case 7, 8, 9, 10, 11, 12 ->
          new Vacancy.Offer(
              who,
              seeds.around(now, ofDays(9)),
              today.plusDays(seeds.below(30) - 2),
              holds(seeds, today));
      case 13, 14, 15 -> new Vacancy.TakeBack(who, seeds.pick(ReturnCause.values()));
      case 16, 17, 18 -> new Vacancy.Confirm(who, seeds.pick(PLACEMENTS));
      case 19, 20 -> new Vacancy.Change(seeds.between(1, 4), demands(seeds));
      case 21, 22 ->
          new Vacancy.Respond(
              who, seeds.pick(EmployerAnswer.values()), seeds.oneIn(2) ? null : "not_needed");
      case 23 -> new Vacancy.ReleaseUnanswered();
      case 24 -> new Vacancy.Withdraw(who);
      case 25, 26 -> new Vacancy.Free(who, seeds.pick(PLACEMENTS));
      default -> new Vacancy.Close();
    };
  }

  private static Demands demands(Seeds seeds) {
    return seeds.oneIn(4) ? new Demands(List.of("FORK-TC"), true, 2400, false, true) : ANYBODY;
  }

  private static Holds holds(Seeds seeds, LocalDate today) {
    return seeds.oneIn(6)
        ? new Holds(seeds.oneIn(2), List.of(), NO_GATE, today.plusDays(seeds.below(9) - 4))
        : FREE;
  }

  private static Candidate.Command ofCandidate(Seeds seeds, Instant now) {
    VacancyId vacancy = seeds.pick(VACANCIES);
    PlacementId placement = seeds.pick(PLACEMENTS);
    CandidateId hanako = CANDIDATES.getFirst();
    LocalDate today = Japan.dateOf(now);
    return switch (seeds.below(28)) {
      case 0, 1 ->
          new Candidate.Register(
              new Candidate.Whose(
                  hanako,
                  seeds.pick(APPLICATIONS),
                  People.HANAKO,
                  ISHINOMAKI,
                  Samples.standing(today.plusDays(60))));
      case 2, 3, 4, 5, 6, 7 -> new Candidate.Receive(vacancy, seeds.around(now, ofDays(9)));
      case 8, 9, 10, 11 -> new Candidate.Accept(vacancy, placement);
      case 12, 13 -> new Candidate.Decline(vacancy);
      case 14 -> new Candidate.LetLapse();
      case 15, 16 -> new Candidate.BePlaced(placement);
      case 17, 18 -> new Candidate.BeFreed(placement);
      case 19 -> new Candidate.Lose(vacancy);
      case 20, 21 ->
          new Candidate.Qualify(
              hanako,
              new Qualification(seeds.pick("FHS", "FORK-TC"), seeds.oneIn(2) ? null : today));
      case 22 -> new Candidate.Disqualify(hanako, seeds.pick("FHS", "FORK-TC"));
      case 23, 24 ->
          new Candidate.BeTrained(
              hanako,
              new CourseId(seeds.pick("course-1", "course-2")),
              ISHINOMAKI,
              seeds.pick(TrainingEnd.values()),
              today);
      case 25, 26 ->
          new Candidate.BeEmployed(hanako, placement, MIHON_SUISAN, today, seeds.oneIn(2), true);
      default -> new Candidate.Leave(seeds.pick(APPLICATIONS));
    };
  }

  private static Placement.Command ofPlacement(Seeds seeds, Instant now) {
    LocalDate near = Japan.dateOf(seeds.around(now, ofDays(40)));
    return switch (seeds.below(17)) {
      case 0, 1 ->
          new Placement.Agree(
              new Placement.Whose(
                  PLACEMENTS.getFirst(),
                  CANDIDATES.getFirst(),
                  VACANCIES.getFirst(),
                  MIHON_SUISAN,
                  ISHINOMAKI,
                  true,
                  seeds.oneIn(2),
                  Japan.dateOf(now)),
              Japan.dateOf(now).minusDays(30),
              near);
      case 2, 3, 4 -> new Placement.Start(near);
      case 5, 6, 7, 8, 9, 10 -> new Placement.CheckIn(seeds.pick(-1, 0, 1, 2, 3, 6, 12, 36));
      case 11 -> new Placement.Cancel(seeds.pick(Side.values()), "family");
      case 12, 13 -> new Placement.CorrectStart(near);
      case 14, 15 -> new Placement.CorrectEnd(near, seeds.pick("moved_away", "family"));
      default -> new Placement.End(near, "moved_away");
    };
  }
}
