// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;

/** Terms that are filled in piece by piece. */
final class Pieces {
  private Pieces() {}

  /** Each item that is given takes the place of what it was; the others stay. */
  static Terms laid(Terms given, Terms before) {
    return new Terms(
        or(given.duties(), before.duties()),
        or(given.dutiesMayChangeTo(), before.dutiesMayChangeTo()),
        or(given.tasks(), before.tasks()),
        or(given.contract(), before.contract()),
        or(given.trial(), before.trial()),
        or(given.workplace(), before.workplace()),
        or(given.workplaceMayChangeTo(), before.workplaceMayChangeTo()),
        or(given.hours(), before.hours()),
        or(given.pay(), before.pay()),
        or(given.insurance(), before.insurance()),
        or(given.hirer(), before.hirer()),
        or(given.dispatched(), before.dispatched()),
        or(given.smoking(), before.smoking()),
        or(given.barriers(), before.barriers()),
        or(given.wanted(), before.wanted()),
        or(given.asOf(), before.asOf()));
  }

  private static <T> @Nullable T or(@Nullable T given, @Nullable T before) {
    return given == null ? before : given;
  }
}
