// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.Demands;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.Event;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.Terms;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import ninaite.japan.Validity;
import ninaite.testing.People;
import ninaite.testing.Seeds;

/** The events of one case each, as they may come in, of things that do not exist. */
final class Cases {
  static final ApplicationId APPLICATION = new ApplicationId("application-of-hanako");
  static final CandidateId CANDIDATE = CandidateId.of(HANAKO);
  static final OpeningId OPENING = new OpeningId("opening-of-mihon-suisan");
  static final VacancyId VACANCY = VacancyId.of(OPENING);
  static final CourseId COURSE = new CourseId("course-for-beginners");
  static final PlacementId PLACEMENT = new PlacementId("placement-of-hanako");
  static final Terms NOT_SAID =
      new Terms(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  static final Wishes NO_WISHES =
      new Wishes(List.of(), null, List.of(), null, null, List.of(), null);
  static final Demands DEMANDS = new Demands(List.of(), false, 2400, true, true);

  private Cases() {}

  static ApplicationSubmitted submitted(LocalDate on) {
    return new ApplicationSubmitted(APPLICATION, HANAKO, ISHINOMAKI, "R", on, Validity.until(on));
  }

  static VacancyOpened opened(int heads, LocalDate on) {
    return new VacancyOpened(VACANCY, MIHON_SUISAN, ISHINOMAKI, heads, DEMANDS, on, Validity.until(on));
  }

  static CandidateIntroduced introduced(LocalDate on) {
    return new CandidateIntroduced(VACANCY, CANDIDATE, Basis.CITY_NOTIFICATION, on, on.plusDays(14));
  }

  static HeadFilled filled(LocalDate on) {
    return new HeadFilled(VACANCY, CANDIDATE, PLACEMENT, MIHON_SUISAN, ISHINOMAKI, true, true, on, on, on);
  }

  static CourseScheduled scheduled(int seats, LocalDate startsOn) {
    return scheduled(ISHINOMAKI, seats, startsOn);
  }

  static CourseScheduled scheduled(MunicipalityId where, int seats, LocalDate startsOn) {
    return new CourseScheduled(
        COURSE,
        where,
        "mihon-school",
        "水産加工入門",
        "FHS",
        seats,
        1,
        360,
        360,
        80,
        startsOn.minusDays(30),
        startsOn.minusDays(7),
        startsOn,
        startsOn.plusDays(5));
  }

  static PlacementAgreed agreed(MunicipalityId where, LocalDate on) {
    return new PlacementAgreed(PLACEMENT, CANDIDATE, VACANCY, MIHON_SUISAN, where, true, true, on, on, on);
  }

  static WorkStarted started(LocalDate on) {
    return new WorkStarted(PLACEMENT, CANDIDATE, MIHON_SUISAN, true, true, on);
  }

  /** Any life of any kind of case, with dates that may lie in another order than the events. */
  static List<Event> any(Seeds seeds) {
    MunicipalityId where = seeds.pick(ISHINOMAKI, People.ONAGAWA);
    LocalDate first = LocalDate.of(2026, 4, 1).plusDays(seeds.below(360));
    return switch (seeds.below(5)) {
      case 0 -> application(seeds, where, first);
      case 1 -> opening(seeds, where, first);
      case 2 -> vacancy(seeds, where, first);
      case 3 -> course(seeds, where, first);
      default -> placement(seeds, where, first);
    };
  }

  private static List<Event> application(Seeds seeds, MunicipalityId where, LocalDate first) {
    List<Event> events = new ArrayList<>();
    events.add(
        new ApplicationDrafted(APPLICATION, HANAKO, where, NO_WISHES, List.of()));
    events.add(new ApplicationSubmitted(APPLICATION, HANAKO, where, "R", first, Validity.until(first)));
    LocalDate end = near(seeds, first);
    events.add(
        seeds.pick(
            new ApplicationDeclined(APPLICATION, HANAKO, "outside", end),
            new ApplicationWithdrawn(APPLICATION, HANAKO, "elsewhere", end),
            new ApplicationLapsed(APPLICATION, HANAKO, end)));
    return upTo(seeds, events);
  }

  private static List<Event> opening(Seeds seeds, MunicipalityId where, LocalDate first) {
    int heads = seeds.between(1, 5);
    return upTo(
        seeds,
        List.of(
            new OpeningPublished(
                OPENING, MIHON_SUISAN, where, heads, NOT_SAID, first, Validity.until(first)),
            new OpeningClosed(OPENING, "filled", near(seeds, first))));
  }

  private static List<Event> vacancy(Seeds seeds, MunicipalityId where, LocalDate first) {
    List<Event> events = new ArrayList<>();
    int heads = seeds.between(1, 4);
    events.add(
        new VacancyOpened(VACANCY, MIHON_SUISAN, where, heads, DEMANDS, first, Validity.until(first)));
    for (int head = 0; head < heads; head++) {
      events.add(introduced(near(seeds, first)));
      events.add(filled(near(seeds, first)));
    }
    events.add(new VacancyClosed(VACANCY, near(seeds, first)));
    return upTo(seeds, events);
  }

  private static List<Event> course(Seeds seeds, MunicipalityId where, LocalDate first) {
    List<Event> events = new ArrayList<>();
    events.add(scheduled(where, 9, first));
    for (int seat = 0; seat < 4; seat++) {
      events.add(new SeatBooked(COURSE, People.trainee(seat), first));
      events.add(new SeatReleased(COURSE, People.trainee(seat), seeds.oneIn(2), first));
    }
    events.add(new CourseCancelled(COURSE, "too few", first));
    return upTo(seeds, events);
  }

  private static List<Event> placement(Seeds seeds, MunicipalityId where, LocalDate first) {
    List<Event> events = new ArrayList<>();
    events.add(agreed(where, first));
    events.add(started(near(seeds, first)));
    for (int months : List.of(1, 3, 6, 12, 36)) {
      events.add(new StayConfirmed(PLACEMENT, months, first.plusMonths(months)));
    }
    events.add(new PlacementEnded(PLACEMENT, CANDIDATE, "moved away", near(seeds, first)));
    return upTo(seeds, events);
  }

  private static LocalDate near(Seeds seeds, LocalDate day) {
    return day.plusDays(seeds.between(-20, 120));
  }

  /** The world may end in the middle of a case. */
  private static List<Event> upTo(Seeds seeds, List<Event> events) {
    return events.subList(0, seeds.between(1, events.size()));
  }
}
