// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.japan.CivilMonths;
import ninaite.trainee.SeekerPage.Introduction;
import ninaite.trainee.SeekerPage.Job;
import ninaite.trainee.SeekerPage.Line;
import ninaite.trainee.SeekerPage.Step;
import ninaite.trainee.SeekerPage.What;
import org.jspecify.annotations.Nullable;

/** What belongs together on a page, and for how long the law wants it kept. */
final class SeekerLedger {
  /** 2 years after the handling was completed (職業安定法施行規則24条の7第1項). */
  private static final int MONTHS_KEPT = 24;

  private SeekerLedger() {}

  /**
   * An application with the course of each introduction that was made on it.
   *
   * @param keptUntil the last day; null while it is being handled
   */
  record Entry(
      Line line, List<Introduction> introductions, List<Job> jobs, @Nullable LocalDate keptUntil) {

    /** The introduction with what came of it at the place it led to. */
    List<Step> courseOf(Introduction introduction) {
      List<Step> course = new ArrayList<>(introduction.steps());
      jobs.stream()
          .filter(job -> ledTo(introduction, job))
          .flatMap(SeekerLedger::steps)
          .forEach(course::add);
      course.sort(Comparator.comparing(Step::on).thenComparing(Step::what));
      return course;
    }

    private boolean ledTo(Introduction introduction, Job job) {
      return introductions.stream()
          .filter(one -> one.vacancy().equals(job.vacancy()) && !one.on().isAfter(job.agreedOn()))
          .max(Comparator.comparing(Introduction::on))
          .filter(introduction::equals)
          .isPresent();
    }
  }

  /** Received applications in the order in which they came in. */
  static List<Entry> entries(SeekerPage page) {
    return page.lines().stream()
        .filter(line -> line.receivedOn() != null)
        .sorted(Comparator.comparing(SeekerLedger::receivedOn))
        .map(line -> entry(page, line))
        .toList();
  }

  private static Entry entry(SeekerPage page, Line line) {
    List<Introduction> introductions =
        page.introductions().stream().filter(one -> isFor(page, line, one.on())).toList();
    List<Job> jobs = page.jobs().stream().filter(job -> isFor(page, line, job.agreedOn())).toList();
    return new Entry(line, introductions, jobs, keptUntil(line, introductions, jobs));
  }

  /**
   * A person is a candidate by their latest application, so what happens on a day belongs to the
   * one that came in last before it and had not ended; if all had, to the last one.
   */
  private static boolean isFor(SeekerPage page, Line line, LocalDate on) {
    Comparator<Line> openThenLatest =
        Comparator.comparing((Line one) -> one.endedOn() == null || !one.endedOn().isBefore(on))
            .thenComparing(SeekerLedger::receivedOn)
            .thenComparing(one -> one.application().text());
    return page.lines().stream()
        .filter(one -> one.receivedOn() != null && !receivedOn(one).isAfter(on))
        .max(openThenLatest)
        .filter(line::equals)
        .isPresent();
  }

  /** Complete once the application has ended and nothing that was begun on it goes on. */
  private static @Nullable LocalDate keptUntil(
      Line line, List<Introduction> introductions, List<Job> jobs) {
    if (line.endedOn() == null) {
      return null;
    }
    LocalDate last =
        Stream.of(
                Stream.of(line.endedOn()),
                introductions.stream().flatMap(one -> one.steps().stream()).map(Step::on),
                introductions.stream().map(Introduction::on),
                jobs.stream().flatMap(SeekerLedger::untilWork).map(Step::on))
            .flatMap(dates -> dates)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return keptAfter(last);
  }

  /** The last day of the 2 years after the day on which the handling was completed. */
  static LocalDate keptAfter(LocalDate completed) {
    return CivilMonths.after(completed, MONTHS_KEPT).last();
  }

  /** How long somebody stays is no longer the handling of their application. */
  private static Stream<Step> untilWork(Job job) {
    return steps(job).filter(step -> step.what() != What.ENDED);
  }

  private static Stream<Step> steps(Job job) {
    return Stream.of(
            Optional.of(new Step(What.AGREED, job.agreedOn(), null)),
            Optional.ofNullable(job.cancelled()),
            Optional.ofNullable(job.startedOn()).map(on -> new Step(What.STARTED, on, null)),
            Optional.ofNullable(job.ended()))
        .flatMap(Optional::stream);
  }

  /** The day after which something has to be erased; empty while all of it is being handled. */
  static Optional<LocalDate> firstKeptUntil(SeekerPage page) {
    return entries(page).stream()
        .map(Entry::keptUntil)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** The last day on which something of it has to be kept. */
  static Optional<LocalDate> lastKeptUntil(SeekerPage page) {
    return entries(page).stream()
        .map(Entry::keptUntil)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** Without what the law no longer wants kept. */
  static SeekerPage erased(SeekerPage page, LocalDate today) {
    SeekerPage left = page;
    for (Entry entry : entries(page)) {
      LocalDate until = entry.keptUntil();
      if (until != null && today.isAfter(until)) {
        left =
            left.without(entry.line().application()).without(entry.introductions(), entry.jobs());
      }
    }
    return left.lines().isEmpty() ? SeekerPage.blank(page.trainee()) : left;
  }

  private static LocalDate receivedOn(Line line) {
    return Objects.requireNonNull(line.receivedOn());
  }
}
