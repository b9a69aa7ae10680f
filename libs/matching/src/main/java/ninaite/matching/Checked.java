// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.List;
import java.util.stream.Collectors;

/** What became of the lists given: a market, or everything that is wrong with them by name. */
public sealed interface Checked {

  record Ok(Market market) implements Checked {}

  /** At least one flaw, in the order of the lists. */
  record Refused(List<Flaw> flaws) implements Checked {
    public Refused {
      flaws = List.copyOf(flaws);
    }
  }

  /** For lists that are known to be right, such as generated ones. */
  default Market orThrow() {
    return switch (this) {
      case Ok(Market market) -> market;
      case Refused(List<Flaw> flaws) ->
          throw new IllegalArgumentException(
              flaws.stream().map(Flaw::toString).collect(Collectors.joining("; ")));
    };
  }
}
