// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ninaite.demo.RawLog.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The figures counted once more from the raw events, case by case and month by month, the slow and
 * plain way. It knows the definitions and nothing of how the bureau keeps its figures.
 */
final class Recount {
  private final LocalDate asOf;
  private final Map<String, Case> cases = new TreeMap<>();
  private final Map<YearMonth, Map<String, Long>> months = new TreeMap<>();

  /** What is known of one thing by its key: the last word on each of its dates. */
  private static final class Case {
    final Map<String, LocalDate> dates = new HashMap<>();
    final Map<LocalDate, Long> introduced = new HashMap<>();
    final Map<LocalDate, Long> offered = new HashMap<>();
    final Map<String, LocalDate> filled = new HashMap<>();
    final Set<String> passed = new HashSet<>();
    long heads;
    long starters;
    boolean cancelled;

    @Nullable LocalDate date(String what) {
      return dates.get(what);
    }
  }

  private Recount(LocalDate asOf) {
    this.asOf = asOf;
  }

  static Map<YearMonth, Map<String, Long>> of(
      List<Entry> log, YearMonth first, YearMonth last, LocalDate asOf) {
    Recount recount = new Recount(asOf);
    log.forEach(recount::take);
    for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
      recount.months.put(m, new TreeMap<>());
    }
    recount.cases.forEach((id, one) -> recount.count(id.substring(0, id.indexOf(' ')), one));
    return recount.months;
  }

  private Case of(String kind, Entry e) {
    return cases.computeIfAbsent(kind + " " + e.key(), _ -> new Case());
  }

  private void take(Entry e) {
    switch (e.type()) {
      case "application.submitted.v1" -> {
        of("application", e).dates.put("begun", e.date("submittedOn"));
        of("application", e).dates.put("valid", e.date("validUntil"));
      }
      case "application.renewed.v1" ->
          of("application", e).dates.put("valid", e.date("validUntil"));
      case "application.declined.v1" ->
          of("application", e).dates.put("over", e.date("declinedOn"));
      case "application.withdrawn.v1" ->
          of("application", e).dates.put("over", e.date("withdrawnOn"));
      case "application.lapsed.v1" -> of("application", e).dates.put("over", e.date("lapsedOn"));
      case "opening.published.v1" -> {
        of("opening", e).dates.put("begun", e.date("publishedOn"));
        of("opening", e).heads = e.number("heads");
      }
      case "opening.corrected.v1" -> of("opening", e).heads = e.number("heads");
      case "vacancy.opened.v1" -> {
        of("vacancy", e).dates.put("begun", e.date("openedOn"));
        of("vacancy", e).dates.put("valid", e.date("validUntil"));
        of("vacancy", e).heads = e.number("heads");
      }
      case "vacancy.changed.v1" -> of("vacancy", e).heads = e.number("heads");
      case "vacancy.closed.v1" -> of("vacancy", e).dates.put("over", e.date("closedOn"));
      case "vacancy.introduced.v1" ->
          of("vacancy", e).introduced.merge(e.date("introducedOn"), 1L, Long::sum);
      case "vacancy.offered.v1" ->
          of("vacancy", e).offered.merge(e.date("offeredOn"), 1L, Long::sum);
      case "vacancy.filled.v1" ->
          of("vacancy", e).filled.put(e.text("placement"), e.date("filledOn"));
      case "vacancy.freed.v1" -> of("vacancy", e).filled.remove(e.text("placement"));
      case "placement.agreed.v1" -> of("placement", e).dates.put("begun", e.date("agreedOn"));
      case "placement.cancelled.v1" -> of("placement", e).cancelled = true;
      case "placement.started.v1", "placement.corrected.v1" ->
          of("placement", e).dates.put("started", e.date("startedOn"));
      case "placement.ended.v1", "placement.endcorrected.v1" ->
          of("placement", e).dates.put("over", e.date("endedOn"));
      case "course.scheduled.v1" -> {
        of("course", e).dates.put("begun", e.date("startsOn"));
        of("course", e).heads = e.number("capacity");
      }
      case "course.cancelled.v1" -> of("course", e).cancelled = true;
      case "course.started.v1" -> of("course", e).starters = e.body().at("/starters").size();
      case "course.completed.v1" ->
          e.body().at("/passed").forEach(who -> of("course", e).passed.add(who.asString()));
      default -> {} // says nothing that is counted here
    }
  }

  private void count(String kind, Case one) {
    switch (kind) {
      case "application" -> {
        add(one.date("begun"), "APPLICATIONS_NEW", 1);
        active(one, "APPLICATIONS_ACTIVE", false);
      }
      case "opening" -> add(one.date("begun"), "OPENINGS_NEW_HEADS", one.heads);
      case "vacancy" -> {
        active(one, "OPENINGS_ACTIVE_HEADS", true);
        one.introduced.forEach((on, many) -> add(on, "INTRODUCTIONS", many));
        one.offered.forEach((on, many) -> add(on, "OFFERS", many));
        one.filled.values().forEach(on -> add(on, "HEADS_FILLED", 1));
      }
      case "placement" -> {
        if (!one.cancelled) {
          placement(one);
        }
      }
      case "course" -> {
        if (!one.cancelled) {
          add(one.date("begun"), "SEATS", one.heads);
          add(one.date("begun"), "STARTERS", one.starters);
          add(one.date("begun"), "COMPLETERS", one.passed.size());
        }
      }
      default -> throw new IllegalStateException(kind);
    }
  }

  private void placement(Case one) {
    add(one.date("begun"), "PLACEMENTS", 1);
    LocalDate started = one.date("started");
    LocalDate over = one.date("over");
    add(over, "PLACEMENTS_ENDED", 1);
    if (started == null) {
      return;
    }
    add(started, "WORK_STARTED", 1);
    for (int k : List.of(1, 3, 6)) {
      // 民法143条: the day that corresponds, or where there is none the first of the next month.
      LocalDate plain = started.plusMonths(k);
      LocalDate mark = plain.getDayOfMonth() == started.getDayOfMonth() ? plain : plain.plusDays(1);
      if (!mark.isAfter(asOf)) {
        add(started, "STAY_DUE_" + k, 1);
        add(started, "STAY_KEPT_" + k, over == null || !over.isBefore(mark) ? 1 : 0);
      }
    }
  }

  /** Came in during the month, or was carried over from the end of the month before. */
  private void active(Case one, String figure, boolean heads) {
    LocalDate begun = one.date("begun");
    LocalDate valid = one.date("valid");
    if (begun == null || valid == null) {
      return;
    }
    LocalDate over = one.date("over");
    for (YearMonth month : months.keySet()) {
      LocalDate eve = month.atDay(1).minusDays(1);
      boolean isNew = YearMonth.from(begun).equals(month);
      boolean carried =
          !begun.isAfter(eve) && valid.isAfter(eve) && (over == null || over.isAfter(eve));
      if (isNew || carried) {
        long filled = one.filled.values().stream().filter(on -> !on.isAfter(eve)).count();
        add(month.atDay(1), figure, heads ? Math.max(0, one.heads - filled) : 1);
      }
    }
  }

  private void add(@Nullable LocalDate on, String figure, long many) {
    Map<String, Long> month = on == null ? null : months.get(YearMonth.from(on));
    if (month != null) {
      month.merge(figure, many, Long::sum);
    }
  }
}
