// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/**
 * Places one person after the other along the chain of moves that costs least, and keeps prices
 * under which nobody would want to move: Dijkstra's search stays valid because every reduced cost
 * (person's surplus + opening's price − value) stays at or above zero.
 */
final class ShortestPaths {
  private static final int NOBODY = -1;

  private final Arcs arcs;
  private final long[] value;
  private final Seats seats;
  private final long[] surplus;
  private final long[] price;
  private final Heap heap;
  private final int[] comer;
  private final int[] visited;

  private long shortest;
  private int leaver;

  ShortestPaths(Arcs arcs, long[] value) {
    this.arcs = arcs;
    this.value = value;
    this.seats = new Seats(arcs);
    this.surplus = new long[arcs.people()];
    this.price = new long[arcs.openings()];
    this.heap = new Heap(arcs.openings());
    this.comer = new int[arcs.openings()];
    this.visited = new int[arcs.openings()];
  }

  void solve() {
    for (int p = 0; p < surplus.length; p++) {
      surplus[p] = best(p);
      if (surplus[p] > 0) {
        insert(p);
      }
    }
  }

  private long best(int person) {
    long best = 0;
    for (int a = arcs.start()[person]; a < arcs.start()[person + 1]; a++) {
      best = Math.max(best, value[a] - price[arcs.opening()[a]]);
    }
    return best;
  }

  /** The chain may end in a free seat, or with somebody, the newcomer included, without one. */
  private void insert(int newcomer) {
    heap.clear();
    shortest = surplus[newcomer];
    leaver = newcomer;
    int free = Seats.NONE;
    int done = 0;
    reach(newcomer, 0);
    while (!heap.isEmpty() && heap.key(heap.nearest()) < shortest) {
      int o = heap.take();
      if (!seats.full(o)) {
        free = o;
        shortest = heap.key(o);
        break;
      }
      visited[done++] = o;
      for (int s = seats.first[o]; s < seats.end(o); s++) {
        int q = seats.holder[s];
        if (heap.key(o) + surplus[q] < shortest) {
          shortest = heap.key(o) + surplus[q];
          leaver = q;
        }
        reach(q, heap.key(o));
      }
    }
    reprice(newcomer, done);
    if (free != Seats.NONE) {
      seats.fill(free, comer, newcomer);
    } else if (leaver != newcomer) {
      seats.replace(leaver, comer, newcomer);
    }
    leaver = NOBODY;
  }

  private void reach(int person, long from) {
    for (int a = arcs.start()[person]; a < arcs.start()[person + 1]; a++) {
      int o = arcs.opening()[a];
      long distance = from + surplus[person] + price[o] - value[a];
      if (distance < shortest && heap.offer(o, distance)) {
        comer[o] = person;
      }
    }
  }

  private void reprice(int newcomer, int done) {
    surplus[newcomer] -= shortest;
    for (int i = 0; i < done; i++) {
      int o = visited[i];
      long rise = shortest - heap.key(o);
      if (rise > 0) {
        price[o] += rise;
        for (int s = seats.first[o]; s < seats.end(o); s++) {
          surplus[seats.holder[s]] -= rise;
        }
      }
    }
  }

  /**
   * For each opening what one more seat there adds: the shortest way back from it to somebody
   * without a seat, or to a seat that would then stay empty. An optimal price as such is merely an
   * upper bound, since the dual solution is not unique; that this search raises prices no more than
   * it must, and so ends with the smallest, is not relied on.
   */
  long[] gains() {
    heap.clear();
    for (int o = 0; o < price.length; o++) {
      heap.offer(o, price[o]);
    }
    for (int p = 0; p < surplus.length; p++) {
      if (seats.openingOf[p] == Seats.NONE) {
        back(p, 0);
      }
    }
    long[] gains = new long[price.length];
    while (!heap.isEmpty()) {
      int o = heap.take();
      gains[o] = price[o] - heap.key(o);
      for (int s = seats.first[o]; s < seats.end(o); s++) {
        back(seats.holder[s], heap.key(o));
      }
    }
    return gains;
  }

  private void back(int person, long from) {
    for (int a = arcs.start()[person]; a < arcs.start()[person + 1]; a++) {
      int o = arcs.opening()[a];
      heap.offer(o, from + surplus[person] + price[o] - value[a]);
    }
  }

  int[] openingOf() {
    return seats.openingOf;
  }

  long[] surplus() {
    return surplus;
  }

  long[] price() {
    return price;
  }
}
