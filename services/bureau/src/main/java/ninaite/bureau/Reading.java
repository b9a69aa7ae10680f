// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A metric's value with what it is made of.
 *
 * @param value in the metric's unit, rounded as its source rounds; null for the reason in {@code
 *     why}
 * @param denominator n: how many cases the value rests on
 * @param excluded cases that will count later, such as stays whose months are not full
 * @param interval 95 %, where the value is a share
 */
record Reading(
    @Nullable BigDecimal value,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Long excluded,
    @Nullable Interval interval,
    @Nullable Why why) {

  /** In the metric's unit. */
  record Interval(BigDecimal from, BigDecimal to) {}

  /** Why there is no value. */
  enum Why {
    /** 0 of 0, which is not zero. */
    NO_CASES,
    /** Too few people to be shown to whoever asks. */
    WITHHELD,
    /** No event says what the definition asks for. */
    NO_SOURCE,
    /** The months of the year were counted by different versions. */
    DEFINITION_CHANGED,
    /** Fewer than half have ended. */
    NOT_REACHED
  }

  static Reading none(Why why) {
    return new Reading(null, null, null, null, null, why);
  }

  static Reading of(Definition definition, long numerator, long denominator, long excluded) {
    BigDecimal value = definition.value(numerator, denominator);
    return new Reading(
        value,
        numerator,
        definition.kind() == Definition.Kind.RATIO ? denominator : null,
        excluded,
        interval(definition, numerator, denominator),
        value == null ? Why.NO_CASES : null);
  }

  static Reading median(Survival curve) {
    OptionalLong median = curve.median();
    return new Reading(
        median.isPresent() ? BigDecimal.valueOf(median.getAsLong()) : null,
        null,
        curve.cases(),
        null,
        null,
        median.isPresent() ? null : curve.cases() == 0 ? Why.NO_CASES : Why.NOT_REACHED);
  }

  /** The same without a number of excluded people that is too small to show. */
  Reading withoutExcluded() {
    return new Reading(value, numerator, denominator, null, interval, why);
  }

  private static @Nullable Interval interval(Definition definition, long part, long whole) {
    if (!definition.share() || whole <= 0 || part < 0 || part > whole) {
      return null;
    }
    Wilson wilson = Wilson.of(part, whole);
    return new Interval(scaled(definition, wilson.from()), scaled(definition, wilson.to()));
  }

  private static BigDecimal scaled(Definition definition, double share) {
    return BigDecimal.valueOf(share * definition.unit().factor())
        .setScale(definition.digits(), RoundingMode.HALF_UP);
  }
}
