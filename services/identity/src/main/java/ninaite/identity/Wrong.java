// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.Locale;
import ninaite.pages.Filled;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says at a field of a form what is wrong with it. */
@Component
class Wrong {
  private final MessageSource texts;

  Wrong(MessageSource texts) {
    this.texts = texts;
  }

  Filled at(Filled form, String field, String text, Locale language) {
    return form.wrong(
        new Filled.Fault(
            field, texts.getMessage(text, null, language), language.toLanguageTag(), null));
  }
}
