// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.util.ArrayList;
import java.util.List;

/** A list of choices, best first, and what a button does to it. */
record Ranked(List<String> choices) {
  Ranked {
    choices = List.copyOf(choices);
  }

  /**
   * @param act {@code up}, {@code down}, {@code add} or {@code remove}, a colon and what it is
   *     about
   * @return the same where that makes no sense, such as the first one going up
   */
  Ranked after(String act) {
    int colon = act.indexOf(':');
    if (colon < 0) {
      return this;
    }
    String which = act.substring(colon + 1);
    int at = choices.indexOf(which);
    return switch (act.substring(0, colon)) {
      case "up" -> at > 0 ? swapped(at, at - 1) : this;
      case "down" -> at >= 0 && at < choices.size() - 1 ? swapped(at, at + 1) : this;
      case "remove" -> new Ranked(choices.stream().filter(one -> !one.equals(which)).toList());
      case "add" -> at < 0 && !which.isEmpty() ? plus(which) : this;
      default -> this;
    };
  }

  private Ranked swapped(int one, int other) {
    List<String> changed = new ArrayList<>(choices);
    changed.set(one, choices.get(other));
    changed.set(other, choices.get(one));
    return new Ranked(changed);
  }

  private Ranked plus(String which) {
    List<String> changed = new ArrayList<>(choices);
    changed.add(which);
    return new Ranked(changed);
  }

  /** As placement takes it: one in each tier. */
  List<List<String>> tiers() {
    return choices.stream().map(List::of).toList();
  }
}
