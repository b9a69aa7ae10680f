// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.People.ONAGAWA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.Event;
import ninaite.events.Gates;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementId;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.events.VacancyId;
import ninaite.japan.Validity;
import ninaite.testing.People;
import ninaite.testing.Seeds;

/** Any life of any kind of case, with dates that may lie in another order than the events. */
final class Lives {
  /** Of a hundred things that are told, two are put right later. */
  static final int CORRECTED = 50;

  static final Gates UNDER_65 = new Gates(true, null, null, true, true);

  final Seeds seeds;
  final MunicipalityId where;
  final LocalDate first;
  final ApplicationId application;
  private final OpeningId opening;
  final VacancyId vacancy;
  private final CourseId course;
  final PlacementId placement;
  final CandidateId candidate;
  final List<Event> events = new ArrayList<>();

  private Lives(Seeds seeds, int number) {
    this.seeds = seeds;
    this.application = new ApplicationId("application-" + number);
    this.opening = new OpeningId("opening-" + number);
    this.vacancy = VacancyId.of(opening);
    this.course = new CourseId("course-" + number);
    this.placement = new PlacementId("placement-" + number);
    this.candidate = CandidateId.of(People.trainee(1000 + number));
    this.where = seeds.pick(ISHINOMAKI, ONAGAWA);
    this.first = LocalDate.of(2026, 4, 1).plusDays(seeds.below(360));
  }

  static List<Event> any(Seeds seeds) {
    return any(seeds, 1);
  }

  /**
   * @param number whose ids no other case has
   */
  static List<Event> any(Seeds seeds, int number) {
    Lives life = new Lives(seeds, number);
    switch (seeds.below(6)) {
      case 0 -> life.application();
      case 1 -> life.opening();
      case 2 -> life.vacancy();
      case 3 -> life.course();
      case 4 -> WorkLives.candidate(life);
      default -> WorkLives.placement(life);
    }
    // The world may end in the middle of a case.
    return List.copyOf(life.events.subList(0, seeds.between(1, life.events.size())));
  }

  private void application() {
    events.add(new ApplicationDrafted(application, HANAKO, where, Cases.NO_WISHES, List.of()));
    events.add(
        new ApplicationSubmitted(application, HANAKO, where, "R-1", first, Validity.until(first)));
    if (seeds.oneIn(3)) {
      LocalDate renewed = first.plusDays(seeds.below(60));
      events.add(
          new ApplicationRenewed(
              application,
              HANAKO,
              where,
              Cases.NO_WISHES,
              List.of(),
              UNDER_65,
              renewed,
              Validity.until(renewed)));
    }
    LocalDate end = near();
    events.add(
        seeds.pick(
            new ApplicationDeclined(application, HANAKO, "outside", end),
            new ApplicationWithdrawn(application, HANAKO, "elsewhere", end),
            new ApplicationLapsed(application, HANAKO, end)));
  }

  private void opening() {
    events.add(
        new OpeningPublished(
            opening,
            MIHON_SUISAN,
            where,
            seeds.between(1, 5),
            Cases.NOT_SAID,
            first,
            Validity.until(first)));
    if (seeds.oneIn(CORRECTED)) {
      events.add(new OpeningCorrected(opening, seeds.between(1, 5), Cases.NOT_SAID, near()));
    }
    events.add(new OpeningClosed(opening, "filled", near()));
  }

  private void vacancy() {
    int heads = seeds.between(1, 4);
    events.add(
        new VacancyOpened(
            vacancy, MIHON_SUISAN, where, heads, Cases.DEMANDS, first, Validity.until(first)));
    for (int head = 0; head < heads; head++) {
      introduction(CandidateId.of(People.trainee(seeds.between(1, 3))));
      fill(CandidateId.of(People.trainee(10 + head)), new PlacementId("placement-" + head));
    }
    if (seeds.oneIn(CORRECTED)) {
      events.add(new VacancyChanged(vacancy, heads + 1, Cases.DEMANDS, near()));
    }
    events.add(new VacancyClosed(vacancy, near()));
  }

  private void introduction(CandidateId who) {
    LocalDate on = near();
    LocalDate answerBy = on.plusDays(14);
    LocalDate answered = on.plusDays(seeds.below(20));
    events.add(new CandidateIntroduced(vacancy, who, Basis.CITY_NOTIFICATION, on, answerBy));
    switch (seeds.below(4)) {
      case 0 ->
          events.add(
              new IntroductionAnswered(vacancy, who, EmployerAnswer.INTERVIEW, null, answered));
      case 1 ->
          events.add(new OfferMade(vacancy, who, answered, Instant.EPOCH, answered.plusDays(9)));
      case 2 -> events.add(new IntroductionUnanswered(vacancy, who, answerBy.plusDays(1)));
      default -> {}
    }
  }

  private void fill(CandidateId who, PlacementId agreed) {
    LocalDate on = near();
    events.add(
        new HeadFilled(vacancy, who, agreed, MIHON_SUISAN, where, true, true, first, on, on));
    if (seeds.oneIn(4)) {
      events.add(new HeadFreed(vacancy, who, agreed, on.plusDays(2)));
    }
  }

  private void course() {
    events.add(Cases.scheduled(course, where, 9, first));
    for (int seat = 0; seat < 4; seat++) {
      if (seeds.oneIn(2)) {
        events.add(new SeatAwaited(course, People.trainee(seat)));
      }
      events.add(new SeatBooked(course, People.trainee(seat), first));
      if (seeds.oneIn(3)) {
        events.add(new SeatReleased(course, People.trainee(seat), seeds.oneIn(2), first));
      }
    }
    if (seeds.oneIn(5)) {
      events.add(new CourseCancelled(course, "too few", first));
      return;
    }
    var starters = List.of(People.trainee(0), People.trainee(1), People.trainee(2));
    events.add(new CourseStarted(course, starters, first));
    events.add(
        new CourseLeft(course, where, People.trainee(0), seeds.pick(Leaving.values()), near()));
    events.add(new CourseCompleted(course, where, starters.subList(1, 3), first.plusDays(30)));
  }

  LocalDate near() {
    return first.plusDays(seeds.between(-20, 120));
  }
}
