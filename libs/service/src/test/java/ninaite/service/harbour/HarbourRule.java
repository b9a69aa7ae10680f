// SPDX-License-Identifier: Apache-2.0
package ninaite.service.harbour;

import ninaite.aggregate.Rule;

/** The rules of the harbour. */
enum HarbourRule implements Rule {
  BOAT_EXISTS(Said.absent("船がありません", "There is no such boat")),
  SHE_STAYS_AFLOAT(
      Said.conflict("積みすぎです", "She would sink")
          .by("harbour order 3", "2026-04-01")
          .fix("荷を減らしてください", "Load less")),
  FISH_FITS_THE_NET(Said.invalid("この網では獲れません", "Not with this net"));

  private final Said said;

  HarbourRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
