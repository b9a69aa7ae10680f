// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.People.ONAGAWA;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.CourseId;
import ninaite.events.Gates;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.Side;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;

/** The lives of candidates and placements. */
final class WorkLives {
  private static final Gates OVER_65 = new Gates(true, null, null, true, false);

  private WorkLives() {}

  static void candidate(Lives life) {
    if (life.seeds.oneIn(2)) {
      registered(life);
    }
    for (int i = 0; i < life.seeds.between(1, 2); i++) {
      trained(life, new CourseId("course-" + i));
    }
    employed(life, new PlacementId("placement-1"));
    if (life.seeds.oneIn(Lives.CORRECTED)) {
      employed(life, new PlacementId("placement-1"));
    }
    if (life.seeds.oneIn(2)) {
      trained(life, new CourseId("course-0"));
    }
    if (life.seeds.oneIn(2)) {
      registered(life);
    }
    employed(life, new PlacementId("placement-2"));
  }

  private static void registered(Lives life) {
    life.events.add(
        new CandidateRegistered(
            life.candidate,
            life.application,
            HANAKO,
            life.where,
            Cases.NO_WISHES,
            List.of(),
            life.seeds.oneIn(4) ? OVER_65 : Lives.UNDER_65,
            life.first));
  }

  private static void trained(Lives life, CourseId in) {
    life.events.add(
        new CandidateTrained(
            life.candidate,
            in,
            life.seeds.pick(ISHINOMAKI, ONAGAWA),
            life.seeds.pick(TrainingEnd.values()),
            life.near()));
  }

  private static void employed(Lives life, PlacementId at) {
    life.events.add(
        new CandidateEmployed(
            life.candidate,
            at,
            MIHON_SUISAN,
            life.near(),
            life.seeds.oneIn(2),
            life.seeds.oneIn(2)));
  }

  static void placement(Lives life) {
    life.events.add(Cases.agreed(life.placement, life.where, life.first));
    if (life.seeds.oneIn(6)) {
      life.events.add(
          new AgreementCancelled(
              life.placement, life.candidate, life.vacancy, Side.CANDIDATE, "moved", life.near()));
      return;
    }
    boolean permanent = life.seeds.oneIn(2);
    LocalDate started = life.near();
    life.events.add(
        new WorkStarted(life.placement, life.candidate, MIHON_SUISAN, permanent, true, started));
    if (life.seeds.oneIn(Lives.CORRECTED)) {
      life.events.add(
          new StartCorrected(
              life.placement,
              life.candidate,
              MIHON_SUISAN,
              permanent,
              true,
              life.near(),
              life.near()));
    }
    for (int months : Stays.MONTHS) {
      life.events.add(new StayConfirmed(life.placement, months, started.plusMonths(months)));
    }
    LocalDate ended = started.plusDays(life.seeds.below(500));
    life.events.add(new PlacementEnded(life.placement, life.candidate, "moved away", ended));
    if (life.seeds.oneIn(Lives.CORRECTED)) {
      life.events.add(new EndCorrected(life.placement, "moved", ended.plusDays(9), life.near()));
    }
  }
}
