// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/**
 * As many people placed as can be placed at all, whatever anybody prefers: the upper bound for
 * every stable matching on the same pairs. Hopcroft and Karp's algorithm (SIAM J. Comput. 2, 1973,
 * 225–231) with seats in place of single partners, in O(E·√V) time; in each phase every arc is
 * looked at once, dead ends included, so layered graphs made to defeat it stay linear per phase.
 * The answer depends on the arcs' order only through which of several largest matchings it is.
 */
public final class LargestMatching {
  private final Arcs arcs;
  private final int[] openingOf;
  private final Bottleneck bottleneck;
  private final int size;

  private LargestMatching(Arcs arcs, int[] openingOf, Bottleneck bottleneck) {
    this.arcs = arcs;
    this.openingOf = openingOf;
    this.bottleneck = bottleneck;
    int placed = 0;
    for (int o : openingOf) {
      placed += o < 0 ? 0 : 1;
    }
    this.size = placed;
  }

  public static LargestMatching of(Arcs arcs) {
    var layers = new Layers(arcs);
    layers.solve();
    return new LargestMatching(arcs, layers.openingOf(), layers.bottleneck());
  }

  public int size() {
    return size;
  }

  /** The opening of that person, or -1. */
  public int openingOf(int person) {
    return openingOf[person];
  }

  public Bottleneck bottleneck() {
    return bottleneck;
  }

  /**
   * Checks the proof in one pass: the seats are used as they may be, and no arc leads from the
   * people of the bottleneck to an opening outside it, so that nobody else could be placed (König,
   * 1931). Nothing of the search is used.
   */
  public boolean proved() {
    return bottleneck.proves(arcs, openingOf, size);
  }
}
