// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ninaite.testing.Cases;

/** What the variables of paths and bodies stand for: Hanako's, her employer's, her city's. */
final class Names {
  static final String TODAY = Cases.today().toString();
  private static final Pattern CHOICE = Pattern.compile("\\{[a-z]+:([^|}]+)[^}]*}");

  final Map<String, String> own = new HashMap<>();
  final Map<String, String> unpublished = new HashMap<>();
  final Map<String, String> absent = new HashMap<>();

  Names() {
    own.put("today", TODAY);
    own.put(
        "soon", Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS).toString());
    own.put("municipality", Actors.ISHINOMAKI);
    own.put("employer", Actors.EMPLOYER);
    own.put("curve", "stay");
    own.put("parked", "none-is-parked");
    own.put("form", "apply");
    own.put("months", "1");
    for (String id : List.of("trainee", "application", "opening", "vacancy", "course")) {
      absent.put(id, UUID.randomUUID().toString());
    }
    for (String id : List.of("certificate", "candidate", "placement", "round", "parked")) {
      absent.put(id, UUID.randomUUID().toString());
    }
    absent.put("account", UUID.randomUUID().toString());
    absent.put("employer", "7000012050002");
    absent.put("municipality", "011002");
    absent.put("curve", "none");
  }

  String own(String name) {
    return Objects.requireNonNull(own.get(name), name);
  }

  /** What stands in the path for this relation. */
  String path(Row row, Relation relation) {
    String first = row.variables().isEmpty() ? "" : row.variables().getFirst();
    Map<String, String> special =
        switch (relation) {
          case ABSENT -> absent;
          case UNPUBLISHED -> unpublished;
          case OWN, COLLEAGUE, NEIGHBOUR, ELSEWHERE, REVOKED -> own;
        };
    return filled(row.path().replace("{" + first + "}", special.getOrDefault(first, "")));
  }

  /** With what is Hanako's and her employer's in place of the names, and the first of a choice. */
  String filled(String text) {
    String filled = CHOICE.matcher(text).replaceAll((MatchResult found) -> found.group(1));
    for (Map.Entry<String, String> value : own.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
