// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen in a field, with the text of each choice; {@code choices} of every page. */
@Component
public final class Options {
  private static final Map<String, List<String>> OF =
      Map.ofEntries(
          Map.entry("languages", List.of("ja", "en", "vi", "id", "my", "ne", "zh", "tl")),
          Map.entry("permission.kind", List.of("NOT_NEEDED", "GRANTED", "NONE")),
          Map.entry("permission.minutesPerWeekMost", List.of("1680")),
          Map.entry(
              "wishes.tasks",
              List.of(
                  "RECEIVING",
                  "SORTING",
                  "WASHING",
                  "HEADING_AND_GUTTING",
                  "FILLETING",
                  "SALTING",
                  "ROE",
                  "DRYING",
                  "FORMING_AND_STEAMING",
                  "FREEZING",
                  "PACKING",
                  "LABELLING",
                  "INSPECTION",
                  "CLEANING",
                  "COLD_STORE",
                  "FORKLIFT")),
          Map.entry("wishes.temperatures", List.of("AMBIENT", "CHILLED", "FROZEN", "HOT")),
          Map.entry("wishes.standingMinutesMost", List.of("120", "240", "360", "480")),
          Map.entry(
              "wishes.earliestStart",
              List.of("04:00", "05:00", "06:00", "07:00", "08:00", "09:00", "10:00")),
          Map.entry(
              "wishes.days",
              List.of(
                  "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")),
          Map.entry("wishes.commuteMinutesMost", List.of("15", "30", "45", "60", "90")),
          Map.entry("qualifications", List.of("FORK-TC", "FORK-SP", "FHS", "HACCP")),
          Map.entry("work", List.of("5", "4", "3", "2", "1")),
          Map.entry(
              "refusal",
              List.of(
                  "other_place", "pay", "hours", "too_far", "kind_of_work", "start_date", "other")),
          Map.entry(
              "leaving", List.of("works_elsewhere", "moved_away", "study", "no_longer", "other")));

  private final MessageSource texts;

  Options(MessageSource texts) {
    this.texts = texts;
  }

  /** How an answer is given. */
  enum Kind {
    TYPED,
    CHOSEN,
    DATE
  }

  static Kind kind(String field) {
    if (OF.containsKey(field)) {
      return Kind.CHOSEN;
    }
    return field.equals("birthDate") || field.equals("permission.until") ? Kind.DATE : Kind.TYPED;
  }

  static String key(String field, String value) {
    return "trainee.choice." + field + "." + value.replace(':', '.');
  }

  /** What a certificate is called; its code where it is one of an employer's own. */
  public String certificate(String code, Locale locale) {
    return String.valueOf(texts.getMessage("trainee.certificate." + code, null, code, locale));
  }

  /** Value to text, in the order in which they are shown. */
  public Map<String, String> of(String field, Locale locale) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String value : OF.getOrDefault(field, List.of())) {
      options.put(value, texts.getMessage(key(field, value), null, locale));
    }
    return options;
  }
}
