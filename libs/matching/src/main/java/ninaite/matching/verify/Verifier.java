// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether a matching is feasible and stable, and its cutoffs those of the last holders. Time
 * is linear in the pairs.
 */
public final class Verifier {
  /** Instead of an opening: the applicant goes nowhere. Instead of a cutoff: there is none. */
  public static final int NONE = Holders.NONE;

  private Verifier() {}

  /**
   * Checks a published document, {@code {"certificate":...,"instance":...}}: hashes, lottery,
   * capacities, minimums, caps, moved seats, cutoffs, and that nothing blocks but what is stated.
   */
  public static Verdict check(String document) {
    try {
      return new Audit(Document.read(document)).verdict();
    } catch (Malformed malformed) {
      return new Verdict.Invalid(
          List.of(Fault.of(Claim.DOCUMENT_IS_READABLE, String.valueOf(malformed.getMessage()))));
    }
  }

  /**
   * Checks a plain matching in memory: feasible, weakly stable, cutoffs right.
   *
   * @param openingOf for each applicant the opening, or {@link #NONE}
   * @param cutoff for each opening the tier of its last holder if it is full and holds somebody, or
   *     {@link #NONE}
   */
  public static Verdict check(Pairs pairs, int[] openingOf, int[] cutoff) {
    List<Fault> faults = new ArrayList<>();
    Holders holders = new Holders(pairs, openingOf, new int[openingOf.length], faults);
    for (int o = 0; o < pairs.openings(); o++) {
      int filled = holders.filled[o];
      if (filled > pairs.capacity(o)) {
        faults.add(Fault.of(Claim.CAPACITY_IS_KEPT, pairs.openingId(o)));
      }
      boolean full = filled > 0 && filled == pairs.capacity(o);
      if (cutoff[o] != (full ? Holders.tier(holders.last[o]) : NONE)) {
        faults.add(Fault.of(Claim.CUTOFF_IS_OF_THE_LAST_HOLDER, pairs.openingId(o)));
      }
    }
    long[] bar = Blocking.bars(holders);
    for (int a = 0; a < openingOf.length; a++) {
      int applicant = a;
      Blocking.each(
          holders,
          bar,
          a,
          pair ->
              faults.add(
                  Fault.of(
                      Claim.NO_PAIR_BLOCKS,
                      pairs.applicantId(applicant),
                      pairs.openingId(pairs.opening(pair)))));
    }
    return Verdict.of(faults, holders.size(), 0);
  }
}
