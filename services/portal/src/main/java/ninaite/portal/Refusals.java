// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.FaultTexts;
import ninaite.pages.Filled;
import ninaite.pages.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says on a form's page why a command was not done, with the status that belongs to it. */
@Component
public final class Refusals {
  private final FaultTexts faults;
  private final MessageSource texts;

  Refusals(FaultTexts faults, MessageSource texts) {
    this.faults = faults;
    this.texts = texts;
  }

  /** What a form carries so that sending it twice does it once. */
  public static Map<String, String> under(@Nullable String key) {
    return key == null || key.isBlank() ? Map.of() : Map.of("Idempotency-Key", key);
  }

  /** The form with what is against it, nothing typed lost; null where the command is done. */
  public @Nullable Filled of(
      Reply reply, Filled form, Locale locale, HttpServletResponse response) {
    return switch (reply) {
      case Reply.Done _ -> null;
      case Reply.Refused(var problem) -> {
        response.setStatus(422);
        yield form.wrong(problem, faults, locale);
      }
      case Reply.Away _ -> {
        response.setStatus(503);
        yield form.wrong(general("steps.away", locale));
      }
    };
  }

  /** A fault of the form as a whole. */
  public Filled.Fault general(String key, Locale locale) {
    return at("", key, locale);
  }

  /** A fault of one field, which the pages themselves found. */
  public Filled.Fault at(String field, String key, Locale locale, Object... arguments) {
    return new Filled.Fault(
        field, texts.getMessage(key, arguments, locale), Language.of(locale).tag(), null);
  }
}
