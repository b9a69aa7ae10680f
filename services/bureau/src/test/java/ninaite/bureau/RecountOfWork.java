// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.events.CourseId;
import ninaite.events.Event;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import org.jspecify.annotations.Nullable;

/** The second count of placements, stays and what courses led to. */
final class RecountOfWork {
  private RecountOfWork() {}

  static void placement(List<Event> events, Recount counts) {
    PlacementAgreed agreed = Recount.last(events, PlacementAgreed.class);
    if (agreed == null || Recount.last(events, AgreementCancelled.class) != null) {
      return;
    }
    MunicipalityId where = agreed.municipality();
    counts.count(where, agreed.agreedOn(), "PLACEMENTS", 1);
    for (StayConfirmed stay : Recount.all(events, StayConfirmed.class)) {
      String name = "STAYS_" + stay.months() + (stay.months() == 1 ? "_MONTH" : "_MONTHS");
      counts.count(where, stay.confirmedOn(), name, 1);
    }
    WorkStarted work = Recount.last(events, WorkStarted.class);
    LocalDate ended = ended(events);
    if (ended != null) {
      counts.count(where, ended, "PLACEMENTS_ENDED", 1);
    }
    if (work == null) {
      return;
    }
    LocalDate started =
        Optional.ofNullable(Recount.last(events, StartCorrected.class))
            .map(StartCorrected::startedOn)
            .orElse(work.startedOn());
    counts.count(where, started, "WORK_STARTED", 1);
    long waited = started.toEpochDay() - agreed.openedOn().toEpochDay();
    counts.count(where, started, "DAYS_TO_START", Math.max(0, waited));
    for (int months : new int[] {1, 3, 6, 12, 36}) {
      LocalDate full = Calendar.sameDayAfter(started, months);
      if (!full.isAfter(counts.day())) {
        boolean there = ended == null || ended.compareTo(full) >= 0;
        counts.count(where, started, "STAY_DUE_" + months, 1);
        counts.count(where, started, "STAY_KEPT_" + months, there ? 1 : 0);
        if (months == 6 && work.permanent()) {
          counts.count(where, started, "PERMANENT_DUE_6", 1);
          counts.count(where, started, "PERMANENT_LEFT_6", there ? 0 : 1);
        }
      }
    }
  }

  private static @Nullable LocalDate ended(List<Event> events) {
    PlacementEnded ended = Recount.last(events, PlacementEnded.class);
    EndCorrected corrected = Recount.last(events, EndCorrected.class);
    return corrected != null ? corrected.endedOn() : ended == null ? null : ended.endedOn();
  }

  static void candidate(List<Event> events, Recount counts) {
    Map<CourseId, CandidateTrained> trainings = new LinkedHashMap<>();
    Recount.all(events, CandidateTrained.class).forEach(e -> trainings.put(e.course(), e));
    Map<PlacementId, CandidateEmployed> jobs = new LinkedHashMap<>();
    Recount.all(events, CandidateEmployed.class).forEach(e -> jobs.put(e.placement(), e));
    for (CandidateTrained trained : trainings.values()) {
      LocalDate end = trained.endedOn();
      LocalDate last = Calendar.lastOfMonthsAfter(end, 3);
      if (!counts.day().isAfter(last)) {
        continue;
      }
      LocalDate from = trained.how() == TrainingEnd.LEFT_FOR_A_JOB ? end : end.plusDays(1);
      List<CandidateEmployed> within = new ArrayList<>();
      for (CandidateEmployed job : jobs.values()) {
        if (job.startedOn().compareTo(from) >= 0 && job.startedOn().compareTo(last) <= 0) {
          within.add(job);
        }
      }
      MunicipalityId where = trained.municipality();
      counts.count(where, end, "TRAINED_DUE", 1);
      if (!within.isEmpty()) {
        // Of two jobs that began on one day, the one told of last came second.
        CandidateEmployed earliest = earliest(within, events);
        counts.count(where, end, "TRAINED_EMPLOYED", 1);
        counts.count(where, end, "TRAINED_PERMANENT", earliest.permanent() ? 1 : 0);
      }
      if (isUnder65(trained, events)) {
        boolean insured = within.stream().anyMatch(CandidateEmployed::insured);
        counts.count(where, end, "TRAINED_DUE_UNDER_65", 1);
        counts.count(where, end, "TRAINED_INSURED_UNDER_65", insured ? 1 : 0);
      }
    }
  }

  private static CandidateEmployed earliest(List<CandidateEmployed> jobs, List<Event> events) {
    CandidateEmployed first = jobs.getFirst();
    for (CandidateEmployed job : jobs) {
      boolean earlier = job.startedOn().isBefore(first.startedOn());
      boolean sameDay = job.startedOn().equals(first.startedOn());
      if (earlier || (sameDay && events.lastIndexOf(job) < events.lastIndexOf(first))) {
        first = job;
      }
    }
    return first;
  }

  /** The last answer before the training was told of, or else the first one after. */
  private static boolean isUnder65(CandidateTrained trained, List<Event> events) {
    int told = events.lastIndexOf(trained);
    Boolean answer = null;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof CandidateRegistered e && (i < told || answer == null)) {
        answer = e.gates().under65();
      }
    }
    return Boolean.TRUE.equals(answer);
  }
}
