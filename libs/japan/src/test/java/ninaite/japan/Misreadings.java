// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every slip of one digit and every swap of neighbours, and how many of them a check let pass. */
final class Misreadings {
  private long tried;
  private final List<String> missed = new ArrayList<>();

  /** All other digits at the places from (inclusive) to (exclusive) of each number. */
  static Misreadings slips(Stream<String> numbers, int from, int to, Predicate<String> passes) {
    var slips = new Misreadings();
    numbers.forEach(
        right -> {
          for (int at = from; at < to; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
              slips.meet(
                  right, right.substring(0, at) + digit + right.substring(at + 1), at, passes);
            }
          }
        });
    return slips;
  }

  /** All swaps of two different neighbours in the same range. */
  static Misreadings swaps(Stream<String> numbers, int from, int to, Predicate<String> passes) {
    var swaps = new Misreadings();
    numbers.forEach(
        right -> {
          for (int at = from; at < to - 1; at++) {
            String swapped =
                right.substring(0, at)
                    + right.charAt(at + 1)
                    + right.charAt(at)
                    + right.substring(at + 2);
            swaps.meet(right, swapped, at, passes);
          }
        });
    return swaps;
  }

  private void meet(String right, String wrong, int at, Predicate<String> passes) {
    if (wrong.equals(right)) {
      return;
    }
    tried++;
    if (passes.test(wrong)) {
      missed.add(right.charAt(at) + ">" + wrong.charAt(at));
    }
  }

  double percentFound() {
    return 100.0 * (tried - missed.size()) / tried;
  }

  List<String> missed() {
    return missed;
  }
}
