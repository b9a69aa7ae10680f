// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;

/**
 * An opening as the employer service shows it: to seekers what is published, to its employer and
 * city all of it. The page of an opening and its employer's preview are made of this one thing, by
 * {@code open/opening-card.html}.
 *
 * @param state draft, published, filled, closed or expired
 * @param employer 法人番号
 * @param heads null where it is no longer shown, like terms
 */
public record Opening(
    String id,
    String state,
    String employer,
    String municipality,
    @Nullable Integer heads,
    @Nullable Terms terms,
    @Nullable Wage wage,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate endedOn,
    @Nullable String reason) {
  private static final int TITLE = 40;
  private static final Terms NOTHING =
      new Terms(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null);

  /**
   * @param yenPerHour pay of any kind turned into yen per hour
   * @param minimum wage of the prefecture on the day
   */
  public record Wage(
      BigDecimal yenPerHour,
      @Nullable Integer minimum,
      @Nullable Integer next,
      @Nullable LocalDate nextFrom) {}

  public boolean is(String other) {
    return state.equals(other);
  }

  /** The terms; those of a draft of nothing where none are shown. */
  public Terms said() {
    return Objects.requireNonNullElse(terms, NOTHING);
  }

  /** What the work is, in a line for headings and lists; empty where nothing is said yet. */
  public String title() {
    String duties = said().duties();
    if (duties == null || duties.isBlank()) {
      return "";
    }
    String line = duties.strip().lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(TITLE, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  /** Hours as people say them: 7, 7.5. */
  public String hours(int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The months with work, in order. */
  public List<Integer> months() {
    Terms.Barriers barriers = said().barriers();
    return barriers == null || barriers.months() == null
        ? List.of()
        : barriers.months().stream().sorted(Comparator.naturalOrder()).toList();
  }
}
