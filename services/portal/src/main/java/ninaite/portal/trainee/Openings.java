// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.portal.Part;
import ninaite.portal.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Openings as a line on a page says them. A vacancy has the id of its opening. */
@Component
final class Openings {
  private static final int MOST_PAGES = 10;

  private final Services services;
  private final Programme programme;

  Openings(Services services, Programme programme) {
    this.services = services;
    this.programme = programme;
  }

  record Hours(@Nullable LocalTime from, @Nullable LocalTime to, @Nullable Integer daysPerWeek) {}

  record Barriers(
      @Nullable String temperature,
      @Nullable Integer standingMinutes,
      @Nullable Integer busMinutes,
      @Nullable Boolean dormitory) {}

  record Terms(
      @Nullable String duties,
      @Nullable String workplace,
      @Nullable String hirer,
      @Nullable List<String> tasks,
      @Nullable Hours hours,
      @Nullable Barriers barriers) {}

  record Wage(java.math.BigDecimal yenPerHour) {}

  record Opening(String id, String state, @Nullable Terms terms, @Nullable Wage wage) {
    /** Empty once it is over: its terms are no longer shown then (職業安定法5条の4). */
    public String duties() {
      String duties = terms == null ? null : terms.duties();
      return duties == null ? "" : duties;
    }

    public String hirer() {
      String hirer = terms == null ? null : terms.hirer();
      return hirer == null ? "" : hirer;
    }
  }

  private record Page(List<Opening> openings, boolean more) {}

  Optional<Opening> find(String id) {
    Part<Opening> found = services.get("employer", Opening.class, "/openings/{opening}", id);
    return found.shown() ? Optional.of(found.value()) : Optional.empty();
  }

  /** Those published in the municipality, by id; up to 500. */
  Part<Map<String, Opening>> all() {
    Map<String, Opening> all = new HashMap<>();
    for (int page = 0; page < MOST_PAGES; page++) {
      Part<Page> found =
          services.get(
              "employer",
              Page.class,
              "/openings?municipality={municipality}&page={page}",
              programme.municipality(),
              page);
      if (found instanceof Part.Away<Page>(var service)) {
        return new Part.Away<>(service);
      }
      Page some = found.or(new Page(List.of(), false));
      some.openings().forEach(one -> all.put(one.id(), one));
      if (!some.more()) {
        break;
      }
    }
    return new Part.Shown<>(all);
  }
}
