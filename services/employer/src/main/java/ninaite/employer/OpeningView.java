// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import ninaite.employer.terms.HourlyWage;
import ninaite.employer.terms.MinimumWages;
import ninaite.employer.terms.Offer;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;

/**
 * An opening as it stands.
 *
 * @param state draft, published, filled, closed or expired
 * @param terms left out for others than its employer and city once it is no longer open (職業安定法5条の4)
 * @param wage left out where it can't be worked out
 * @param endedOn when it was filled, closed or expired
 * @param reason of its closing, a code
 */
record OpeningView(
    OpeningId id,
    String state,
    EmployerId employer,
    MunicipalityId municipality,
    @Nullable Integer heads,
    @Nullable Terms terms,
    @Nullable Wage wage,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate endedOn,
    @Nullable String reason) {

  /**
   * @param yenPerHour what is paid, turned into yen per hour as the minimum wage law does
   * @param minimum of the day, yen per hour
   * @param next minimum that is known already
   */
  record Wage(
      BigDecimal yenPerHour,
      @Nullable Integer minimum,
      @Nullable Integer next,
      @Nullable LocalDate nextFrom) {}

  /** All of it, for its employer and its city. */
  static OpeningView inside(Opening opening, LocalDate day, MinimumWages wages) {
    Opening.Whose whose = Opening.whose(opening);
    return switch (opening) {
      case Opening.Undrafted _ -> throw new IllegalStateException("nothing to see");
      case Opening.Draft(var _, var heads, var terms) ->
          new OpeningView(
              whose.opening(),
              "draft",
              whose.employer(),
              whose.municipality(),
              heads,
              terms,
              wage(whose, heads, terms, day, wages),
              null,
              null,
              null,
              null);
      case Opening.Published(var _, var posting) ->
          shown(whose, "published", posting, day, wages, null, null);
      case Opening.Filled(var _, var posting, var on) ->
          shown(whose, "filled", posting, day, wages, on, null);
      case Opening.Ended(var _, var posting, var expired, var reason, var on) ->
          shown(
              whose,
              expired ? "expired" : "closed",
              posting,
              day,
              wages,
              on,
              expired ? null : reason);
    };
  }

  /** For anyone: what is no longer open says so and no more. */
  static OpeningView outside(Opening opening, LocalDate day, MinimumWages wages) {
    OpeningView all = inside(opening, day, wages);
    return opening instanceof Opening.Published
        ? all
        : new OpeningView(
            all.id,
            all.state,
            all.employer,
            all.municipality,
            null,
            null,
            null,
            null,
            null,
            all.endedOn,
            null);
  }

  private static OpeningView shown(
      Opening.Whose whose,
      String state,
      Opening.Posting posting,
      LocalDate day,
      MinimumWages wages,
      @Nullable LocalDate endedOn,
      @Nullable String reason) {
    return new OpeningView(
        whose.opening(),
        state,
        whose.employer(),
        whose.municipality(),
        posting.heads(),
        posting.terms(),
        wage(whose, posting.heads(), posting.terms(), day, wages),
        posting.publishedOn(),
        posting.validUntil(),
        endedOn,
        reason);
  }

  private static @Nullable Wage wage(
      Opening.Whose whose, int heads, Terms terms, LocalDate day, MinimumWages wages) {
    String prefecture = Showing.prefecture(whose.municipality());
    Offer offer = Offer.of(heads, prefecture, terms, day, wages);
    MinimumWages.@Nullable Row now = wages.on(prefecture, day).orElse(null);
    MinimumWages.@Nullable Row next = wages.after(prefecture, day).orElse(null);
    return HourlyWage.of(offer)
        .map(
            paid ->
                new Wage(
                    paid.shown(),
                    now == null ? null : now.yen(),
                    next == null ? null : next.yen(),
                    next == null ? null : next.effective()))
        .orElse(null);
  }
}
