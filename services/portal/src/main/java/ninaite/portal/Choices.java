// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes to choose from, with what they are called in the page's language. */
@Component
public final class Choices {
  private final MessageSource texts;

  Choices(MessageSource texts) {
    this.texts = texts;
  }

  /**
   * @param text what the keys of the texts begin with; the code in lower case follows
   */
  public Map<String, String> of(String text, List<String> codes, Locale locale) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (String code : codes) {
      choices.put(
          code, texts.getMessage(text + code.toLowerCase(Locale.ROOT), new Object[0], locale));
    }
    return choices;
  }
}
