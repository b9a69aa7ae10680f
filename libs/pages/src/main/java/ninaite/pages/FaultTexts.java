// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.util.List;
import java.util.Locale;
import ninaite.service.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Says in the reader's language what a service refused. A service speaks Japanese and English; a
 * text {@code rule.<code>} of ours goes before, and where there is none the reader gets the service's
 * own, marked with the language that it is in.
 */
public final class FaultTexts {
  private final Texts texts;

  FaultTexts(Texts texts) {
    this.texts = texts;
  }

  /** One for each violated field, or one for the whole where no field was named. */
  public List<Filled.Fault> of(Problem problem, Locale locale) {
    Language language = Language.of(locale);
    return problem.violations().isEmpty()
        ? List.of(
            fault(
                "", problem.code(), problem.titleJa(), problem.title(), problem.basis(), language))
        : problem.violations().stream()
            .map(
                v -> fault(v.field(), v.code(), v.ja(), v.en(), v.basis(), language))
            .toList();
  }

  private Filled.Fault fault(
      String field, String code, String ja, String en, @Nullable String basis, Language language) {
    String ours = texts.find("rule." + code, language);
    if (ours != null) {
      return new Filled.Fault(field, ours, language.tag(), basis);
    }
    return language.isJapanese()
        ? new Filled.Fault(field, ja, language.tag(), basis)
        : new Filled.Fault(field, en, Language.ENGLISH.tag(), basis);
  }
}
