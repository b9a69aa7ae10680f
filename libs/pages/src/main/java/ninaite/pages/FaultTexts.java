// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ninaite.aggregate.Rule;
import ninaite.pages.Filled.Fault.Said;
import ninaite.service.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Says in the reader's language what a service refused. A service speaks Japanese and English; a
 * text {@code rule.<code>} of ours goes before, and where there is none the reader gets the
 * service's own, marked with the language that it is in.
 */
public final class FaultTexts {
  private final Texts texts;

  FaultTexts(Texts texts) {
    this.texts = texts;
  }

  /** One for each violated field, or one for the whole where no field was named. */
  public List<Filled.Fault> of(Problem problem, Locale locale) {
    // An answer leaves out what is empty.
    List<Problem.Violation> violations =
        Objects.requireNonNullElse(problem.violations(), List.of());
    return violations.isEmpty()
        ? List.of(
            fault(
                "",
                problem.code(),
                problem.titleJa(),
                problem.title(),
                problem.basis(),
                problem.since(),
                problem.fix(),
                Language.of(locale)))
        : of(violations, locale);
  }

  /** The same for what is wrong with something that nobody has refused yet. */
  public List<Filled.Fault> of(List<Problem.Violation> violations, Locale locale) {
    Language language = Language.of(locale);
    return violations.stream()
        .map(
            v ->
                fault(v.field(), v.code(), v.ja(), v.en(), v.basis(), v.since(), v.fix(), language))
        .toList();
  }

  private Filled.Fault fault(
      String field,
      String code,
      String ja,
      String en,
      @Nullable String basis,
      @Nullable LocalDate since,
      Rule.@Nullable Fix fix,
      Language language) {
    Said what = said("rule." + code, ja, en, language);
    Said todo = fix == null ? null : said("rule." + code + ".fix", fix.ja(), fix.en(), language);
    return new Filled.Fault(field, what.text(), what.lang(), basis, since, todo);
  }

  private Said said(String key, String ja, String en, Language language) {
    String ours = texts.find(key, language);
    if (ours != null) {
      return new Said(ours, language.tag());
    }
    return language.isJapanese()
        ? new Said(ja, language.tag())
        : new Said(en, Language.ENGLISH.tag());
  }
}
