// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a {@link Market} of the caller's ids. The order of the calls does not matter; an id is any
 * text. {@link #build()} refuses flawed lists by name, {@link #cleaned()} cleans and lists what it
 * left out.
 */
public final class MarketBuilder {
  private record Ranking(String id, int capacity, List<List<String>> tiers) {}

  private final List<Ranking> applicants = new ArrayList<>();
  private final List<Ranking> openings = new ArrayList<>();

  MarketBuilder() {}

  /** An applicant with the openings they would take, best first. */
  public MarketBuilder applicant(String id, String... openings) {
    return applicant(id, strict(openings));
  }

  /** An applicant with tiers of openings, best first; within a tier they do not mind which. */
  public MarketBuilder applicant(String id, List<List<String>> tiers) {
    applicants.add(new Ranking(id, 0, tiers));
    return this;
  }

  /** An opening for so many heads, with the applicants it would take, first priority first. */
  public MarketBuilder opening(String id, int capacity, String... applicants) {
    return opening(id, capacity, strict(applicants));
  }

  /** An opening with tiers of applicants; within a tier all have the same priority. */
  public MarketBuilder opening(String id, int capacity, List<List<String>> tiers) {
    openings.add(new Ranking(id, capacity, tiers));
    return this;
  }

  /** The market, or every flaw by name. */
  public Checked build() {
    Sides sides = new Sides();
    if (sides.flaws.isEmpty()) {
      return Market.of(sides.as, sides.os, sides.lists, sides.priorities, sides.capacity);
    }
    return new Checked.Refused(cleaned().flaws());
  }

  /** The market of what is right, and every flaw that was cleaned away. */
  public Cleaned cleaned() {
    Sides sides = new Sides();
    Cleaned rest =
        Market.cleaned(sides.as, sides.os, sides.lists, sides.priorities, sides.capacity);
    List<Flaw> flaws = new ArrayList<>(sides.flaws);
    flaws.addAll(rest.flaws());
    return new Cleaned(rest.market(), flaws);
  }

  private static List<List<String>> strict(String... ids) {
    return Arrays.stream(ids).map(List::of).toList();
  }

  /** The lists as numbers; entries with unknown ids are flaws already here. */
  private final class Sides {
    final List<Flaw> flaws = new ArrayList<>();
    final Names as;
    final Names os;
    final Lists lists;
    final Lists priorities;
    final int[] capacity;

    Sides() {
      as = Names.sorted(applicants.stream().map(Ranking::id).toList());
      os = Names.sorted(openings.stream().map(Ranking::id).toList());
      Ranking[] byApplicant = once(applicants, as, Refusal.APPLICANT_IS_GIVEN_ONCE);
      Ranking[] byOpening = once(openings, os, Refusal.OPENING_IS_GIVEN_ONCE);
      lists = numbers(byApplicant, os, Refusal.LISTED_OPENING_EXISTS);
      priorities = numbers(byOpening, as, Refusal.LISTED_APPLICANT_EXISTS);
      capacity = Arrays.stream(byOpening).mapToInt(Ranking::capacity).toArray();
    }

    private Ranking[] once(List<Ranking> given, Names names, Refusal repeated) {
      Ranking[] sorted = new Ranking[names.size()];
      Set<String> seen = HashSet.newHashSet(given.size());
      for (Ranking ranking : given) {
        if (seen.add(ranking.id())) {
          sorted[names.index(ranking.id()).orElseThrow()] = ranking;
        } else {
          flaws.add(new Flaw(repeated, ranking.id(), ranking.id()));
        }
      }
      return sorted;
    }

    private Lists numbers(Ranking[] rankings, Names others, Refusal unknown) {
      Rows rows = new Rows(rankings.length);
      for (Ranking ranking : rankings) {
        for (List<String> tier : ranking.tiers()) {
          // Within a tier the order of the ids decides: how a tie was typed must not matter.
          for (String id : tier.stream().sorted().toList()) {
            others
                .index(id)
                .ifPresentOrElse(rows::add, () -> flaws.add(new Flaw(unknown, ranking.id(), id)));
          }
          rows.endTier();
        }
        rows.endList();
      }
      return rows.lists();
    }
  }
}
