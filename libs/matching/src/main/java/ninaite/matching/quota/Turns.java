// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.Arrays;
import ninaite.matching.Market;
import ninaite.matching.Matching;

/**
 * Applicants propose; each opening holds the best who came, as long as every region around it has
 * room. In a full region the seat that came last in turn gives way. All seats of a region are
 * ranked by turn once and for all, and regions are nested: the seats taken are those of greatest
 * weight in a laminar matroid, so whoever was once refused would be refused again, which deferred
 * acceptance needs (Kojima, Tamura and Yokoo, 2018).
 */
final class Turns {
  private static final int NOWHERE = Matching.NONE;

  private final Market market;
  private final Tree tree;
  private final int[] target;
  private final int[] taken;
  private final Held held;
  private final int[] at;

  Turns(Market market, Tree tree, int[] target) {
    this.market = market;
    this.tree = tree;
    this.target = target;
    this.taken = new int[tree.size()];
    this.held = new Held(market);
    this.at = new int[market.applicants()];
  }

  Matching run() {
    for (int a = 0; a < at.length; a++) {
      at[a] = market.first(a);
      int proposer = a;
      while (proposer != NOWHERE) {
        proposer = propose(proposer);
      }
    }
    int[] openingOf = new int[at.length];
    Arrays.fill(openingOf, NOWHERE);
    for (int a = 0; a < at.length; a++) {
      openingOf[a] = at[a] < market.end(a) ? market.opening(at[a]) : NOWHERE;
    }
    return Matching.of(market, openingOf);
  }

  /** Who has to propose next, one further down their list. */
  private int propose(int applicant) {
    if (at[applicant] == market.end(applicant)) {
      return NOWHERE;
    }
    int pair = at[applicant];
    int o = market.opening(pair);
    int gives = whoGives(o);
    held.add(o, market.rank(pair), applicant);
    count(o, 1);
    if (gives == Tree.NONE) {
      return NOWHERE;
    }
    int refused = held.removeLast(gives);
    count(gives, -1);
    at[refused]++;
    return refused;
  }

  /** The opening that loses a seat if this one takes one more; itself if it may not. */
  private int whoGives(int o) {
    if (held.size(o) == market.capacity(o)) {
      return o;
    }
    for (int r = tree.around(o); r != Tree.NONE; r = tree.outside(r)) {
      if (taken[r] >= tree.cap(r)) {
        return lastInTurn(r, o);
      }
    }
    return Tree.NONE;
  }

  private int lastInTurn(int region, int newcomer) {
    int last = newcomer;
    int lastTurn = turn(newcomer, held.size(newcomer) + 1);
    for (int o : tree.openings(region)) {
      int turn = turn(o, held.size(o));
      if (held.size(o) > 0 && o != newcomer && (turn > lastTurn || turn == lastTurn && o > last)) {
        last = o;
        lastTurn = turn;
      }
    }
    return last;
  }

  /** Up to the target all seats come first; then one round for each further seat. */
  private int turn(int o, int seat) {
    return Math.max(0, seat - target[o]);
  }

  private void count(int o, int heads) {
    for (int r = tree.around(o); r != Tree.NONE; r = tree.outside(r)) {
      taken[r] += heads;
    }
  }

  int taken(int region) {
    return taken[region];
  }
}
