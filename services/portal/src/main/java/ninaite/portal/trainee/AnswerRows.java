// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ninaite.pages.Filled;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers as they are read before they are sent. */
@Component
final class AnswerRows {
  private final MessageSource texts;

  AnswerRows(MessageSource texts) {
    this.texts = texts;
  }

  /** The answers of one page. */
  record Group(String step, List<Row> rows) {}

  /**
   * An answer.
   *
   * @param field its name, so that what is wrong with it leads here
   * @param value as text; empty where nothing was said
   * @param typed whether it is in the words of the person
   */
  record Row(String field, String text, String value, boolean typed) {}

  List<Group> of(Filled form, Locale locale) {
    return Step.asking().stream()
        .map(
            step ->
                new Group(
                    step.path(),
                    step.fields().stream().map(field -> row(form, field, locale)).toList()))
        .toList();
  }

  private Row row(Filled form, String field, Locale locale) {
    return new Row(
        field,
        text("trainee.field." + field, locale),
        value(form, field, locale),
        Options.kind(field) == Options.Kind.TYPED);
  }

  private String value(Filled form, String field, Locale locale) {
    return switch (Options.kind(field)) {
      case TYPED -> form.value(field);
      case DATE -> date(form, field);
      case CHOSEN ->
          form.all(field).stream()
              .filter(value -> !value.isEmpty())
              .map(value -> text(Options.key(field, value), locale))
              .collect(Collectors.joining(texts.getMessage("trainee.and", null, locale)));
    };
  }

  private static String date(Filled form, String field) {
    return Stream.of(".year", ".month", ".day")
        .map(part -> form.value(field + part))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private String text(String key, Locale locale) {
    return texts.getMessage(key, null, locale);
  }
}
