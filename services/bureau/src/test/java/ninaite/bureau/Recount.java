// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import ninaite.events.CandidateId;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.Event;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementId;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatReleased;
import org.jspecify.annotations.Nullable;

/**
 * The figures counted a second time, from nothing but the raw events and the day they are asked
 * for: case by case and month by month, with no fact, no sum that is kept and none of the code that
 * makes them.
 */
final class Recount {
  /** Municipality, month and figure, as one line. */
  private final Map<String, Long> counts = new TreeMap<>();

  private final LocalDate day;

  private Recount(LocalDate day) {
    this.day = day;
  }

  static Map<String, Long> of(Collection<List<Event>> cases, LocalDate day) {
    Recount recount = new Recount(day);
    for (List<Event> one : cases) {
      recount.application(one);
      recount.opening(one);
      recount.vacancy(one);
      recount.course(one);
      RecountOfWork.placement(one, recount);
      RecountOfWork.candidate(one, recount);
    }
    recount.counts.values().removeIf(n -> n == 0);
    return recount.counts;
  }

  private void application(List<Event> events) {
    ApplicationSubmitted submitted = last(events, ApplicationSubmitted.class);
    if (submitted == null) {
      return;
    }
    LocalDate until =
        Optional.ofNullable(last(events, ApplicationRenewed.class))
            .map(ApplicationRenewed::validUntil)
            .orElse(submitted.validUntil());
    LocalDate end = null;
    for (Event event : events) {
      if (event instanceof ApplicationDeclined e) {
        end = e.declinedOn();
      } else if (event instanceof ApplicationWithdrawn e) {
        end = e.withdrawnOn();
      } else if (event instanceof ApplicationLapsed e) {
        end = e.lapsedOn();
      }
    }
    count(submitted.municipality(), submitted.submittedOn(), "APPLICATIONS_NEW", 1);
    for (YearMonth month : monthsFrom(submitted.submittedOn())) {
      if (inForce(month, submitted.submittedOn(), until, end)) {
        count(submitted.municipality(), month.atDay(1), "APPLICATIONS_ACTIVE", 1);
      }
    }
  }

  private void opening(List<Event> events) {
    OpeningPublished published = last(events, OpeningPublished.class);
    if (published != null) {
      int heads =
          Optional.ofNullable(last(events, OpeningCorrected.class))
              .map(OpeningCorrected::heads)
              .orElse(published.heads());
      count(published.municipality(), published.publishedOn(), "OPENINGS_NEW_HEADS", heads);
    }
  }

  private void vacancy(List<Event> events) {
    VacancyOpened opened = last(events, VacancyOpened.class);
    if (opened == null) {
      return;
    }
    MunicipalityId where = opened.municipality();
    int heads =
        Optional.ofNullable(last(events, VacancyChanged.class))
            .map(VacancyChanged::heads)
            .orElse(opened.heads());
    LocalDate closed =
        Optional.ofNullable(last(events, VacancyClosed.class))
            .map(VacancyClosed::closedOn)
            .orElse(null);
    Set<PlacementId> freed = new HashSet<>();
    all(events, HeadFreed.class).forEach(e -> freed.add(e.placement()));
    List<LocalDate> filled =
        all(events, HeadFilled.class).stream()
            .filter(e -> !freed.contains(e.placement()))
            .map(HeadFilled::filledOn)
            .toList();
    filled.forEach(on -> count(where, on, "HEADS_FILLED", 1));
    for (YearMonth month : monthsFrom(opened.openedOn())) {
      if (inForce(month, opened.openedOn(), opened.validUntil(), closed)) {
        long gone = filled.stream().filter(on -> YearMonth.from(on).isBefore(month)).count();
        count(where, month.atDay(1), "OPENINGS_ACTIVE_HEADS", Math.max(0, heads - gone));
      }
    }
    all(events, OfferMade.class).forEach(e -> count(where, e.offeredOn(), "OFFERS", 1));
    introductions(where, events);
  }

  /** Each candidate's introductions in turn: an answer belongs to the one before it. */
  private void introductions(MunicipalityId where, List<Event> events) {
    Map<CandidateId, CandidateIntroduced> waiting = new HashMap<>();
    Map<CandidateIntroduced, LocalDate> answers = new java.util.IdentityHashMap<>();
    for (Event event : events) {
      if (event instanceof CandidateIntroduced e) {
        waiting.put(e.candidate(), e);
        count(where, e.introducedOn(), "INTRODUCTIONS", 1);
      }
      CandidateId who =
          event instanceof IntroductionAnswered a
              ? a.candidate()
              : event instanceof OfferMade o ? o.candidate() : null;
      LocalDate on =
          event instanceof IntroductionAnswered a
              ? a.answeredOn()
              : event instanceof OfferMade o ? o.offeredOn() : null;
      CandidateIntroduced asked = who == null ? null : waiting.remove(who);
      if (asked != null && on != null) {
        answers.put(asked, on);
      }
    }
    for (CandidateIntroduced asked : all(events, CandidateIntroduced.class)) {
      if (day.isAfter(asked.answerBy())) {
        LocalDate answered = answers.get(asked);
        boolean inTime = answered != null && !answered.isAfter(asked.answerBy());
        count(where, asked.introducedOn(), "INTRODUCTIONS_DUE", 1);
        count(where, asked.introducedOn(), "INTRODUCTIONS_ANSWERED", inTime ? 1 : 0);
      }
    }
  }

  private void course(List<Event> events) {
    CourseScheduled scheduled = last(events, CourseScheduled.class);
    if (scheduled == null || last(events, CourseCancelled.class) != null) {
      return;
    }
    MunicipalityId where = scheduled.municipality();
    LocalDate on = scheduled.startsOn();
    Set<TraineeId> asked = new HashSet<>();
    all(events, SeatAwaited.class).forEach(e -> asked.add(e.trainee()));
    all(events, SeatBooked.class).forEach(e -> asked.add(e.trainee()));
    long given = all(events, SeatReleased.class).stream().filter(SeatReleased::booked).count();
    count(where, on, "SEATS", scheduled.capacity());
    count(where, on, "SEATS_FILLED", all(events, SeatBooked.class).size() - given);
    count(where, on, "APPLICANTS", asked.size());
    CourseStarted started = last(events, CourseStarted.class);
    if (started == null) {
      return;
    }
    count(where, on, "SEATS_STARTED", scheduled.capacity());
    count(where, on, "STARTERS", started.starters().size());
    for (CourseLeft left : all(events, CourseLeft.class)) {
      count(
          where,
          on,
          left.reason() == Leaving.FOR_A_JOB
              ? "LEFT_FOR_A_JOB"
              : left.reason() == Leaving.PERSONAL ? "LEFT_PERSONAL" : "LEFT_OUT_OF_REACH",
          1);
    }
    CourseCompleted completed = last(events, CourseCompleted.class);
    if (completed != null) {
      count(where, on, "STARTERS_DUE", started.starters().size());
      count(where, on, "COMPLETERS", completed.passed().size());
    }
  }

  LocalDate day() {
    return day;
  }

  void count(MunicipalityId where, LocalDate on, String figure, long amount) {
    boolean stock = figure.endsWith("_ACTIVE") || figure.endsWith("_ACTIVE_HEADS");
    if (stock && YearMonth.from(on).isAfter(YearMonth.from(day))) {
      return;
    }
    counts.merge(where.text() + "/" + YearMonth.from(on) + " " + figure, amount, Long::sum);
  }

  private static boolean inForce(
      YearMonth month, LocalDate from, LocalDate until, @Nullable LocalDate end) {
    LocalDate firstDay = month.atDay(1);
    return month.equals(YearMonth.from(from))
        || (!until.isBefore(firstDay) && (end == null || !end.isBefore(firstDay)));
  }

  private static List<YearMonth> monthsFrom(LocalDate day) {
    List<YearMonth> months = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      months.add(YearMonth.from(day).plusMonths(i));
    }
    return months;
  }

  static <E extends Event> @Nullable E last(List<Event> events, Class<E> type) {
    List<E> all = all(events, type);
    return all.isEmpty() ? null : all.getLast();
  }

  static <E extends Event> List<E> all(List<Event> events, Class<E> type) {
    Function<Event, @Nullable E> cast = e -> type.isInstance(e) ? type.cast(e) : null;
    return events.stream().map(cast).filter(Objects::nonNull).toList();
  }
}
