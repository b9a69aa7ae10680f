// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One predicate in a definition, added or taken away.
 *
 * @param predicate the name of a {@link Figure}, or of something that no fact of ours says
 */
record Term(String predicate, boolean minus) {
  private static final Map<String, Figure> FIGURES =
      Stream.of(Figure.values()).collect(Collectors.toMap(Figure::name, Function.identity()));

  @JsonCreator
  static Term of(String text) {
    return text.startsWith("-") ? new Term(text.substring(1), true) : new Term(text, false);
  }

  @JsonValue
  String text() {
    return minus ? "-" + predicate : predicate;
  }

  Optional<Figure> figure() {
    return Optional.ofNullable(FIGURES.get(predicate));
  }

  static long sum(List<Term> terms, ToLongFunction<String> counts) {
    long sum = 0;
    for (Term term : terms) {
      long count = counts.applyAsLong(term.predicate);
      sum += term.minus ? -count : count;
    }
    return sum;
  }
}
