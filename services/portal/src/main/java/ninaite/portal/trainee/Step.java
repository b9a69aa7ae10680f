// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the application, with the fields that it asks for. */
enum Step {
  NAME("name", "kana", "roman"),
  BIRTH("birthDate"),
  CONTACT("phone", "email", "languages"),
  ADDRESS("postalCode", "address"),
  PERMISSION("permission.kind", "permission.until", "permission.minutesPerWeekMost"),
  WORK("wishes.tasks", "wishes.temperatures", "wishes.standingMinutesMost"),
  TIME("wishes.earliestStart", "wishes.days", "wishes.commuteMinutesMost", "wishes.wageFloorYen"),
  QUALIFICATIONS("qualifications"),
  SEND("purposeRead");

  /** In a draft: that the page was sent and nothing was wrong with it. */
  private static final String DONE = "done.";

  private final List<String> fields;

  Step(String... fields) {
    this.fields = List.of(fields);
  }

  List<String> fields() {
    return fields;
  }

  /** As it stands in the path, and in the keys of texts. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  String doneKey() {
    return DONE + path();
  }

  Step next() {
    return values()[ordinal() + 1];
  }

  /** All but the last, which checks and sends. */
  static List<Step> asking() {
    return Stream.of(values()).filter(step -> step != SEND).toList();
  }

  static Optional<Step> of(String path) {
    return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
  }

  /** Where a field is asked for, so that what is wrong with it leads there. */
  static Optional<Step> asking(String field) {
    return Stream.of(values())
        .filter(
            step ->
                step.fields.stream()
                    .anyMatch(
                        one ->
                            field.equals(one)
                                || field.startsWith(one + "[")
                                || one.startsWith(field + ".")))
        .findFirst();
  }
}
