// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ranked list as it is put in order by buttons: tiers, best first, all in one tier alike. Moves
 * that lead nowhere change nothing.
 */
record Ranks(List<List<String>> tiers) {
  Ranks {
    tiers = tiers.stream().map(List::copyOf).filter(tier -> !tier.isEmpty()).toList();
  }

  /** What a button asks for. */
  enum Move {
    /** Into a place of their own before the tier that they are in or before the one ahead. */
    UP,
    DOWN,
    /** Alike with the tier ahead. */
    ALIKE,
    /** Off the list. */
    OUT,
    /** On the list, behind all others. */
    IN;

    static Optional<Move> of(String code) {
      for (Move move : values()) {
        if (move.name().equalsIgnoreCase(code)) {
          return Optional.of(move);
        }
      }
      return Optional.empty();
    }
  }

  Ranks after(Move move, String who) {
    int at = tierOf(who);
    return switch (move) {
      case IN -> at < 0 ? placed(tiers.size(), who) : this;
      case OUT -> without(who);
      case UP -> at < 0 ? this : up(at, who);
      case DOWN -> at < 0 ? this : down(at, who);
      case ALIKE -> at <= 0 ? this : joined(at, who);
    };
  }

  /** Of several alike, the first; then one tier on. */
  private Ranks up(int at, String who) {
    if (tiers.get(at).size() > 1) {
      return without(who).placed(at, who);
    }
    return at == 0 ? this : without(who).placed(at - 1, who);
  }

  private Ranks down(int at, String who) {
    if (tiers.get(at).size() > 1) {
      return without(who).placed(at + 1, who);
    }
    return at == tiers.size() - 1 ? this : without(who).placed(at + 1, who);
  }

  private Ranks joined(int at, String who) {
    List<List<String>> changed = open();
    changed.get(at).remove(who);
    changed.get(at - 1).add(who);
    return new Ranks(changed);
  }

  private Ranks placed(int at, String who) {
    List<List<String>> changed = open();
    changed.add(at, List.of(who));
    return new Ranks(changed);
  }

  private Ranks without(String who) {
    List<List<String>> changed = open();
    changed.forEach(tier -> tier.remove(who));
    return new Ranks(changed);
  }

  boolean has(String who) {
    return tierOf(who) >= 0;
  }

  private int tierOf(String who) {
    for (int i = 0; i < tiers.size(); i++) {
      if (tiers.get(i).contains(who)) {
        return i;
      }
    }
    return -1;
  }

  private List<List<String>> open() {
    List<List<String>> open = new ArrayList<>();
    tiers.forEach(tier -> open.add(new ArrayList<>(tier)));
    return open;
  }
}
