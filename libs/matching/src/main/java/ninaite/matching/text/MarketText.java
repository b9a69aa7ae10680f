// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import ninaite.matching.Market;
import ninaite.matching.MarketBuilder;
import ninaite.matching.text.Parsed.BadLine;

/** Reads and writes the text form of a market. Linear in the text. */
public final class MarketText {
  private MarketText() {}

  public static Parsed read(String text) {
    MarketBuilder lists = Market.builder();
    List<BadLine> bad = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      try {
        new Line(line).into(lists);
      } catch (Line.Unreadable unreadable) {
        bad.add(new BadLine(number, String.valueOf(unreadable.getMessage())));
      }
    }
    return bad.isEmpty() ? new Parsed.Ok(lists) : new Parsed.Refused(bad);
  }

  /**
   * The market in its text form, which reads back as the same market.
   *
   * @throws IllegalArgumentException if an id cannot be written in it
   */
  public static String write(Market market) {
    StringBuilder out = new StringBuilder();
    for (int a = 0; a < market.applicants(); a++) {
      out.append("applicant ").append(id(market.applicantId(a))).append(':');
      list(
          out,
          market.first(a),
          market.end(a),
          market::choice,
          pair -> market.openingId(market.opening(pair)));
    }
    for (int o = 0; o < market.openings(); o++) {
      out.append("opening ").append(id(market.openingId(o)));
      out.append(' ').append(market.capacity(o)).append(':');
      list(
          out,
          market.firstAt(o),
          market.endAt(o),
          place -> market.rank(market.pairAt(place)),
          place -> market.applicantId(market.applicantAt(place)));
    }
    return out.toString();
  }

  private static void list(
      StringBuilder out, int from, int to, IntUnaryOperator tier, IntFunction<String> id) {
    for (int i = from; i < to; i++) {
      boolean tiedBefore = i > from && tier.applyAsInt(i) == tier.applyAsInt(i - 1);
      boolean tiedAfter = i + 1 < to && tier.applyAsInt(i) == tier.applyAsInt(i + 1);
      out.append(tiedAfter && !tiedBefore ? " (" : " ").append(id(id.apply(i)));
      out.append(tiedBefore && !tiedAfter ? ")" : "");
    }
    out.append('\n');
  }

  private static String id(String id) {
    if (id.isEmpty() || !id.codePoints().allMatch(Line::isOfId)) {
      throw new IllegalArgumentException("an id that the text form cannot write: " + id);
    }
    return id;
  }
}
