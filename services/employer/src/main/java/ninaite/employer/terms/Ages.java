// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import java.util.Objects;
import ninaite.events.Terms;

/**
 * The ages that are wanted.
 *
 * @param lowest 0 where nothing is said
 * @param highest far above any age where nothing is said
 * @param reason the code of the exception, empty where none is given
 */
record Ages(int lowest, int highest, String reason) {
  private static final int NONE = Integer.MAX_VALUE;
  private static final int OLDEST = 120;

  static Ages of(Offer offer) {
    Terms.Wanted wanted = offer.wanted();
    return new Ages(
        Objects.requireNonNullElse(wanted.ageFrom(), 0),
        Objects.requireNonNullElse(wanted.ageTo(), NONE),
        Objects.requireNonNullElse(wanted.ageReason(), "").strip());
  }

  boolean hasLowest() {
    return lowest != 0;
  }

  boolean hasHighest() {
    return highest != NONE;
  }

  boolean isLimited() {
    return hasLowest() || hasHighest();
  }

  boolean isUpperOnly() {
    return hasHighest() && !hasLowest();
  }

  boolean isLowerOnly() {
    return hasLowest() && !hasHighest();
  }

  boolean arePossible() {
    return lowest >= 0 && highest >= 0 && lowest <= highest && (!hasHighest() || highest <= OLDEST);
  }

  /** Limited for this reason. */
  boolean by(String code) {
    return isLimited() && reason.equals(code);
  }

  /** How many years wide it is, both ends included. */
  int years() {
    return highest - lowest + 1;
  }
}
