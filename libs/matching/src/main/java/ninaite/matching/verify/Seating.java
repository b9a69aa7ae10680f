// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.List;

/**
 * The instance with the seats as they stood in the end: after seats reverted to other openings and
 * openings closed.
 */
final class Seating implements Pairs {
  private final Document document;
  private final Instance instance;
  private final List<Fault> faults;
  private final int[] capacity;
  private final boolean[] gave;
  private final boolean[] closed;

  Seating(Document document, List<Fault> faults) {
    this.document = document;
    this.instance = document.instance();
    this.faults = faults;
    this.capacity = instance.capacity.clone();
    this.gave = new boolean[capacity.length];
    this.closed = new boolean[capacity.length];
    document.moved().forEach(this::move);
    for (String opening : document.closed().keySet()) {
      int o = instance.openings.find(opening);
      if (o == Holders.NONE || instance.minimum[o] == 0) {
        faults.add(Fault.of(Claim.CLOSED_IS_EMPTY, opening));
      } else {
        closed[o] = true;
      }
    }
  }

  private void move(Document.Moved moved) {
    int from = instance.openings.find(moved.from());
    int to = instance.openings.find(moved.to());
    boolean declared = from != Holders.NONE && to != Holders.NONE && instance.revertsTo[from] == to;
    if (!declared || moved.heads() > capacity[from]) {
      faults.add(Fault.of(Claim.SEATS_MOVE_AS_DECLARED, moved.from(), moved.to()));
      return;
    }
    capacity[from] -= moved.heads();
    capacity[to] += moved.heads();
    gave[from] |= moved.heads() > 0;
  }

  void check(Holders holders) {
    for (int o = 0; o < capacity.length; o++) {
      int filled = holders.filled[o];
      if (filled > capacity[o]) {
        faults.add(Fault.of(Claim.CAPACITY_IS_KEPT, openingId(o)));
      }
      if (closed[o] && filled > 0) {
        faults.add(Fault.of(Claim.CLOSED_IS_EMPTY, openingId(o)));
      }
      if (!closed[o] && filled < instance.minimum[o]) {
        faults.add(Fault.of(Claim.MINIMUM_IS_KEPT, openingId(o)));
      }
    }
    for (String region : instance.regions.over(instance.regions.taken(holders.filled))) {
      faults.add(Fault.of(Claim.REGION_CAP_IS_KEPT, region));
    }
    demand(holders);
  }

  private void demand(Holders holders) {
    int[] demand = new int[capacity.length];
    for (int a = 0; a < holders.pairOf.length; a++) {
      for (int pair = first(a); pair < end(a); pair++) {
        demand[opening(pair)] += holders.wants(a, pair) ? 1 : 0;
      }
    }
    document
        .closed()
        .forEach(
            (opening, stated) -> {
              int o = instance.openings.find(opening);
              if (o != Holders.NONE && demand[o] != stated) {
                faults.add(Fault.of(Claim.DEMAND_IS_COUNTED, opening));
              }
            });
  }

  /**
   * What a newcomer has to be better than. Where seats left, nobody may have wanted them, so to
   * them the opening has room. In a region at its cap an opening only exchanges heads (weak
   * stability under caps, Kamada and Kojima, 2015).
   */
  long[] bars(Holders holders) {
    long[] bar = Blocking.bars(holders);
    boolean[] regionFull = instance.regions.full(instance.regions.taken(holders.filled));
    for (int o = 0; o < bar.length; o++) {
      if (closed[o]) {
        bar[o] = Blocking.SHUT;
      } else if (regionFull[o]) {
        bar[o] = holders.last[o];
      } else if (gave[o]) {
        bar[o] = Blocking.OPEN;
      }
    }
    return bar;
  }

  @Override
  public int applicants() {
    return instance.applicants();
  }

  @Override
  public int openings() {
    return instance.openings();
  }

  @Override
  public int first(int applicant) {
    return instance.first(applicant);
  }

  @Override
  public int end(int applicant) {
    return instance.end(applicant);
  }

  @Override
  public int opening(int pair) {
    return instance.opening(pair);
  }

  @Override
  public int choice(int pair) {
    return instance.choice(pair);
  }

  @Override
  public int rank(int pair) {
    return instance.rank(pair);
  }

  @Override
  public int capacity(int opening) {
    return capacity[opening];
  }

  @Override
  public String applicantId(int applicant) {
    return instance.applicantId(applicant);
  }

  @Override
  public String openingId(int opening) {
    return instance.openingId(opening);
  }
}
