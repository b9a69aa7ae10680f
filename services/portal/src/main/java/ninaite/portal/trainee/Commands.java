// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.FaultTexts;
import ninaite.pages.Filled;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends what a form asks for, and puts what is against it into the form. */
@Component
final class Commands {
  private final Services services;
  private final FaultTexts faults;
  private final MessageSource texts;

  Commands(Services services, FaultTexts faults, MessageSource texts) {
    this.services = services;
    this.faults = faults;
    this.texts = texts;
  }

  /** The form as it was, if it was done; else with what was wrong, and the answer is 422. */
  Filled send(
      Filled form,
      Locale locale,
      HttpServletResponse response,
      String service,
      HttpMethod method,
      @Nullable Object body,
      String path,
      Object... variables) {
    Reply reply = services.send(service, method, body, key(form), path, variables);
    Filled judged =
        switch (reply) {
          case Reply.Done _ -> form;
          case Reply.Refused(var problem) -> form.wrong(problem, faults, locale);
          case Reply.Away _ ->
              form.wrong(
                  new Filled.Fault(
                      "",
                      texts.getMessage("pages.away", null, locale),
                      locale.toLanguageTag(),
                      null));
        };
    if (judged.isWrong()) {
      response.setStatus(422);
    }
    return judged;
  }

  private static Map<String, String> key(Filled form) {
    String key = form.value("key");
    return key.isEmpty() ? Map.of() : Map.of("Idempotency-Key", key);
  }
}
