// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.Demands;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.Terms;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import ninaite.japan.Validity;
import tools.jackson.databind.json.JsonMapper;

/** The events of one case each, as they may come in, of things that do not exist. */
final class Cases {
  static final ApplicationId APPLICATION = new ApplicationId("application-of-hanako");
  static final CandidateId CANDIDATE = CandidateId.of(HANAKO);
  static final OpeningId OPENING = new OpeningId("opening-of-mihon-suisan");
  static final VacancyId VACANCY = VacancyId.of(OPENING);
  static final CourseId COURSE = new CourseId("course-for-beginners");
  static final PlacementId PLACEMENT = new PlacementId("placement-of-hanako");
  static final Terms NOT_SAID = JsonMapper.builder().build().readValue("{}", Terms.class);

  static final Wishes NO_WISHES =
      new Wishes(List.of(), null, List.of(), null, null, List.of(), null);
  static final Demands DEMANDS = new Demands(List.of(), false, 2400, true, true);

  private Cases() {}

  static ApplicationSubmitted submitted(LocalDate on) {
    return new ApplicationSubmitted(APPLICATION, HANAKO, ISHINOMAKI, "R", on, Validity.until(on));
  }

  static VacancyOpened opened(int heads, LocalDate on) {
    return new VacancyOpened(
        VACANCY, MIHON_SUISAN, ISHINOMAKI, heads, DEMANDS, on, Validity.until(on));
  }

  static CandidateIntroduced introduced(LocalDate on) {
    return new CandidateIntroduced(
        VACANCY, CANDIDATE, Basis.CITY_NOTIFICATION, on, on.plusDays(14));
  }

  static HeadFilled filled(LocalDate on) {
    return new HeadFilled(
        VACANCY, CANDIDATE, PLACEMENT, MIHON_SUISAN, ISHINOMAKI, true, true, on, on, on);
  }

  static CourseScheduled scheduled(int seats, LocalDate startsOn) {
    return scheduled(COURSE, ISHINOMAKI, seats, startsOn);
  }

  static CourseScheduled scheduled(
      CourseId course, MunicipalityId where, int seats, LocalDate startsOn) {
    return new CourseScheduled(
        course,
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

  static WorkStarted started(LocalDate on) {
    return new WorkStarted(PLACEMENT, CANDIDATE, MIHON_SUISAN, true, true, on);
  }

  static PlacementAgreed agreed(MunicipalityId where, LocalDate on) {
    return agreed(PLACEMENT, where, on);
  }

  static PlacementAgreed agreed(PlacementId placement, MunicipalityId where, LocalDate on) {
    return new PlacementAgreed(
        placement, CANDIDATE, VACANCY, MIHON_SUISAN, where, true, true, on.minusDays(20), on, on);
  }

  static CandidateTrained trained(LocalDate endedOn) {
    return new CandidateTrained(CANDIDATE, COURSE, ISHINOMAKI, TrainingEnd.COMPLETED, endedOn);
  }

  static CandidateEmployed employed(LocalDate on) {
    return new CandidateEmployed(CANDIDATE, PLACEMENT, MIHON_SUISAN, on, true, true);
  }
}
