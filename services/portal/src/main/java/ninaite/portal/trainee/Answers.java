// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.pages.Body;
import ninaite.pages.Filled;

/**
 * Answers of an application on their way between a form, the draft that is kept of it, and the
 * bodies that services take. In a draft a list is joined by commas and a date is ISO 8601.
 */
final class Answers {
  static final String QUALIFICATIONS = "qualifications";

  private static final Set<String> LISTS =
      Set.of("languages", "wishes.tasks", "wishes.temperatures", "wishes.days", QUALIFICATIONS);
  private static final Set<String> DATES = Set.of("birthDate", "permission.until");
  private static final Set<String> NUMBERS =
      Set.of(
          "permission.minutesPerWeekMost",
          "wishes.standingMinutesMost",
          "wishes.commuteMinutesMost",
          "wishes.wageFloorYen");
  private static final Set<String> TEXTS = Set.of("name", "address");

  private Answers() {}

  /** What a draft keeps of these fields of a form; an empty one takes away what was there. */
  static Map<String, String> kept(
      Map<String, String> before, Filled form, Collection<String> fields) {
    Map<String, String> kept = new LinkedHashMap<>(before);
    for (String field : fields) {
      String value = kept(form, field);
      if (value.isEmpty()) {
        kept.remove(field);
      } else {
        kept.put(field, value);
      }
    }
    return kept;
  }

  private static String kept(Filled form, String field) {
    if (LISTS.contains(field)) {
      return String.join(",", form.all(field));
    }
    if (DATES.contains(field)) {
      return Body.of(form).date(field).build().values().stream()
          .findFirst()
          .map(Answers::innermost)
          .orElse("");
    }
    return form.value(field).strip();
  }

  private static String innermost(Object value) {
    return value instanceof Map<?, ?> map
        ? String.valueOf(map.values().iterator().next())
        : String.valueOf(value);
  }

  /** A draft as a form shows it. */
  static Filled shown(Map<String, String> draft) {
    Filled form = Filled.nothing();
    for (var answer : draft.entrySet()) {
      String field = answer.getKey();
      String value = answer.getValue();
      if (LISTS.contains(field)) {
        form = form.withAll(field, list(value));
      } else if (DATES.contains(field)) {
        form = date(form, field, value);
      } else {
        form = form.with(field, value);
      }
    }
    return form;
  }

  static List<String> list(String joined) {
    return Stream.of(joined.split(",")).filter(one -> !one.isEmpty()).toList();
  }

  /** One that is no day of the calendar is shown as it was typed. */
  private static Filled date(Filled form, String field, String value) {
    try {
      return form.withDate(field, LocalDate.parse(value));
    } catch (DateTimeException e) {
      String[] parts = value.split("-", -1);
      return parts.length == 3
          ? form.with(field + ".year", parts[0])
              .with(field + ".month", parts[1])
              .with(field + ".day", parts[2])
          : form;
    }
  }

  /** These fields of a form as a service takes them. */
  static Body body(Filled form, Collection<String> fields) {
    Body body = Body.of(form);
    for (String field : fields) {
      if (field.equals(QUALIFICATIONS)) {
        body.put(
            field,
            form.all(field).stream().map(code -> Map.<String, Object>of("code", code)).toList());
      } else if (LISTS.contains(field)) {
        body.list(field);
      } else if (DATES.contains(field)) {
        body.date(field);
      } else if (NUMBERS.contains(field)) {
        body.number(field);
      } else if (field.equals("purposeRead")) {
        body.flag(field);
      } else if (TEXTS.contains(field)) {
        body.text(field);
      } else {
        body.sign(field);
      }
    }
    return body;
  }
}
