// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ninaite.events.ApplicationId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementId;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * One person's page of the 求職管理簿 (職業安定法32条の15, applied to municipalities by its 29条の7; 施行規則24条の7),
 * without what the form says of them. Applications, introductions and jobs are told by different
 * aggregates in any order, so each is kept for itself; {@link SeekerLedger} says what belongs
 * together.
 */
record SeekerPage(
    TraineeId trainee, List<Line> lines, List<Introduction> introductions, List<Job> jobs) {
  SeekerPage {
    lines = List.copyOf(lines);
    introductions = List.copyOf(introductions);
    jobs = List.copyOf(jobs);
  }

  static SeekerPage blank(TraineeId trainee) {
    return new SeekerPage(trainee, List.of(), List.of(), List.of());
  }

  boolean isBlank() {
    return lines.isEmpty() && introductions.isEmpty() && jobs.isEmpty();
  }

  /**
   * An application; in the ledger as soon as it was received.
   *
   * @param wished kinds of work; empty means any
   * @param how it ended
   */
  record Line(
      ApplicationId application,
      MunicipalityId municipality,
      List<String> wished,
      @Nullable String receipt,
      @Nullable LocalDate receivedOn,
      @Nullable LocalDate validUntil,
      @Nullable LocalDate endedOn,
      @Nullable String how) {

    Line wishing(List<String> others) {
      return new Line(
          application, municipality, others, receipt, receivedOn, validUntil, endedOn, how);
    }

    Line received(String number, LocalDate on, LocalDate until) {
      return new Line(application, municipality, wished, number, on, until, endedOn, how);
    }

    Line valid(LocalDate until) {
      return new Line(application, municipality, wished, receipt, receivedOn, until, endedOn, how);
    }

    Line ended(String other, LocalDate on) {
      return new Line(
          application, municipality, wished, receipt, receivedOn, validUntil, on, other);
    }
  }

  /** When somebody was made known to whom, and what came of it. */
  record Introduction(VacancyId vacancy, Basis basis, LocalDate on, List<Step> steps) {
    Introduction then(Step step) {
      return new Introduction(vacancy, basis, on, plus(steps, step));
    }
  }

  /**
   * @param reason a code, where there is one
   */
  record Step(What what, LocalDate on, @Nullable String reason) {}

  /** What can come of an introduction. */
  enum What {
    INTERVIEW,
    DECLINED_BY_EMPLOYER,
    UNANSWERED,
    OFFERED,
    OFFER_RETURNED,
    AGREED,
    CANCELLED,
    STARTED,
    ENDED
  }

  /** What became of a place that was agreed; dates put right take the place of the wrong ones. */
  record Job(
      PlacementId placement,
      VacancyId vacancy,
      LocalDate agreedOn,
      @Nullable Step cancelled,
      @Nullable LocalDate startedOn,
      @Nullable Step ended) {

    Job cancelled(Step other) {
      return new Job(placement, vacancy, agreedOn, other, startedOn, ended);
    }

    Job started(LocalDate on) {
      return new Job(placement, vacancy, agreedOn, cancelled, on, ended);
    }

    Job ended(Step other) {
      return new Job(placement, vacancy, agreedOn, cancelled, startedOn, other);
    }
  }

  SeekerPage with(Line line) {
    return new SeekerPage(trainee, plus(lines, line), introductions, jobs);
  }

  SeekerPage with(Introduction introduction) {
    return new SeekerPage(trainee, lines, plus(introductions, introduction), jobs);
  }

  SeekerPage with(Job job) {
    return new SeekerPage(trainee, lines, introductions, plus(jobs, job));
  }

  SeekerPage without(ApplicationId application) {
    List<Line> others = lines.stream().filter(l -> !l.application.equals(application)).toList();
    return new SeekerPage(trainee, others, introductions, jobs);
  }

  SeekerPage without(List<Introduction> some, List<Job> those) {
    return new SeekerPage(
        trainee,
        lines,
        introductions.stream().filter(one -> !some.contains(one)).toList(),
        jobs.stream().filter(one -> !those.contains(one)).toList());
  }

  SeekerPage change(ApplicationId application, UnaryOperator<Line> change) {
    List<Line> changed =
        lines.stream()
            .map(line -> line.application.equals(application) ? change.apply(line) : line)
            .toList();
    return new SeekerPage(trainee, changed, introductions, jobs);
  }

  SeekerPage change(PlacementId placement, UnaryOperator<Job> change) {
    List<Job> changed =
        jobs.stream()
            .map(job -> job.placement.equals(placement) ? change.apply(job) : job)
            .toList();
    return new SeekerPage(trainee, lines, introductions, changed);
  }

  /** A step of the latest introduction to that vacancy; one that was erased has no more steps. */
  SeekerPage then(VacancyId vacancy, Step step) {
    List<Introduction> changed = new ArrayList<>(introductions);
    for (int i = changed.size() - 1; i >= 0; i--) {
      if (changed.get(i).vacancy.equals(vacancy)) {
        changed.set(i, changed.get(i).then(step));
        break;
      }
    }
    return new SeekerPage(trainee, lines, changed, jobs);
  }

  private static <T> List<T> plus(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return List.copyOf(more);
  }
}
