// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ninaite.pages.Language;
import org.jspecify.annotations.Nullable;

/**
 * A version of a metric as its source defines it.
 *
 * @param numerator codes of figures; a leading minus takes one away
 * @param noSource why there is no value, where no event says what the definition asks for
 */
record Definition(
    String id,
    int version,
    Metrics.Text name,
    String kind,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    List<String> numerator,
    List<String> denominator,
    List<String> excluded,
    String unit,
    int digits,
    String rounding,
    String source,
    Metrics.@Nullable Text note,
    Metrics.@Nullable Text noSource) {

  /** What a code of a figure is called. */
  record Meaning(String figure, Metrics.Text name, String unit) {}

  /** All of them. */
  record Meanings(List<Meaning> figures, List<Definition> metrics) {

    /** 「新規求人数 − 充足数」. */
    public String words(List<String> terms, Language language) {
      Map<String, String> names =
          figures.stream()
              .collect(Collectors.toMap(Meaning::figure, meaning -> meaning.name().in(language)));
      StringBuilder words = new StringBuilder();
      for (String term : terms) {
        boolean minus = term.startsWith("-");
        String code = minus ? term.substring(1) : term;
        words.append(words.isEmpty() ? "" : minus ? " − " : " + ");
        words.append(names.getOrDefault(code, code));
      }
      return words.toString();
    }
  }
}
