// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who goes where: for every applicant an opening or none. Immutable, and equal by its pairs. */
public final class Matching {
  /** Instead of an opening: the applicant goes nowhere. */
  public static final int NONE = -1;

  private final Market market;
  private final int[] openingOf;
  private final int size;

  private Matching(Market market, int[] openingOf) {
    this.market = market;
    this.openingOf = openingOf;
    this.size = (int) Arrays.stream(openingOf).filter(o -> o != NONE).count();
  }

  /**
   * @param openingOf for each applicant the opening's number, or {@link #NONE}; not checked against
   *     the lists, for which there is the verifier
   */
  public static Matching of(Market market, int[] openingOf) {
    if (openingOf.length != market.applicants()) {
      throw new IllegalArgumentException("an opening, or none, for every applicant");
    }
    return new Matching(market, openingOf.clone());
  }

  /** For solvers, whose array nobody else holds. */
  static Matching owning(Market market, int[] openingOf) {
    return new Matching(market, openingOf);
  }

  /** The same pairs, told of the market as its caller knows it. */
  Matching in(Market other) {
    return other == market ? this : new Matching(other, openingOf);
  }

  public Market market() {
    return market;
  }

  /** How many applicants go somewhere. */
  public int size() {
    return size;
  }

  public boolean isMatched(int applicant) {
    return openingOf[applicant] != NONE;
  }

  /** The opening's number, or {@link #NONE}. */
  public int openingOf(int applicant) {
    return openingOf[applicant];
  }

  /** By the caller's ids; empty if the applicant goes nowhere. */
  public Optional<String> openingOf(String applicant) {
    int a = market.applicant(applicant).orElseThrow();
    return openingOf[a] == NONE ? Optional.empty() : Optional.of(market.openingId(openingOf[a]));
  }

  /** For each opening, how many go there. */
  public int[] filled() {
    int[] filled = new int[market.openings()];
    for (int o : openingOf) {
      if (o != NONE) {
        filled[o]++;
      }
    }
    return filled;
  }

  /** For each full opening that holds somebody the tier of the last, otherwise {@link #NONE}. */
  public int[] cutoffs() {
    int[] filled = filled();
    int[] cutoff = new int[filled.length];
    Arrays.fill(cutoff, NONE);
    for (int a = 0; a < openingOf.length; a++) {
      int o = openingOf[a];
      if (o != NONE && filled[o] >= market.capacity(o)) {
        int pair = pairOf(a);
        cutoff[o] = pair == NONE ? cutoff[o] : Math.max(cutoff[o], market.rank(pair));
      }
    }
    return cutoff;
  }

  /** The pair an applicant is matched by, or {@link #NONE}. */
  public int pairOf(int applicant) {
    int o = openingOf[applicant];
    for (int pair = market.first(applicant); o != NONE && pair < market.end(applicant); pair++) {
      if (market.opening(pair) == o) {
        return pair;
      }
    }
    return NONE;
  }

  /** Applicant to opening, by the caller's ids, sorted; whoever goes nowhere is left out. */
  public SortedMap<String, String> pairs() {
    SortedMap<String, String> pairs = new TreeMap<>();
    for (int a = 0; a < openingOf.length; a++) {
      if (openingOf[a] != NONE) {
        pairs.put(market.applicantId(a), market.openingId(openingOf[a]));
      }
    }
    return pairs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matching that && Arrays.equals(openingOf, that.openingOf);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(openingOf);
  }

  @Override
  public String toString() {
    return pairs().toString();
  }
}
