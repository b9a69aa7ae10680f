// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.employer.EmployerRule.CONTRACT_PERIOD_IS_SAID;
import static ninaite.employer.EmployerRule.DISPATCH_IS_SAID;
import static ninaite.employer.EmployerRule.DUTIES_ARE_SAID;
import static ninaite.employer.EmployerRule.HIRER_IS_NAMED;
import static ninaite.employer.EmployerRule.HOURS_ARE_SAID;
import static ninaite.employer.EmployerRule.INSURANCE_IS_SAID;
import static ninaite.employer.EmployerRule.ONE_HEAD_AT_LEAST;
import static ninaite.employer.EmployerRule.RANGE_OF_DUTIES_IS_SAID;
import static ninaite.employer.EmployerRule.RANGE_OF_WORKPLACE_IS_SAID;
import static ninaite.employer.EmployerRule.RENEWAL_IS_SAID;
import static ninaite.employer.EmployerRule.SMOKING_IS_SAID;
import static ninaite.employer.EmployerRule.TRIAL_PERIOD_IS_SAID;
import static ninaite.employer.EmployerRule.WAGE_IS_SAID;
import static ninaite.employer.EmployerRule.WORKPLACE_IS_SAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 職業安定法5条の3 and its 施行規則4条の2第3項, item by item. */
class RequiredItemsTest {
  /** Each item with the rule that asks for it. */
  static final Map<String, EmployerRule> RULES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("duties", DUTIES_ARE_SAID),
              Map.entry("dutiesMayChangeTo", RANGE_OF_DUTIES_IS_SAID),
              Map.entry("contractPeriod", CONTRACT_PERIOD_IS_SAID),
              Map.entry("renewal", RENEWAL_IS_SAID),
              Map.entry("trialPeriod", TRIAL_PERIOD_IS_SAID),
              Map.entry("workplace", WORKPLACE_IS_SAID),
              Map.entry("workplaceMayChangeTo", RANGE_OF_WORKPLACE_IS_SAID),
              Map.entry("hours", HOURS_ARE_SAID),
              Map.entry("hourlyWageYen", WAGE_IS_SAID),
              Map.entry("insurance", INSURANCE_IS_SAID),
              Map.entry("hirer", HIRER_IS_NAMED),
              Map.entry("dispatched", DISPATCH_IS_SAID),
              Map.entry("smoking", SMOKING_IS_SAID)));

  static Stream<String> items() {
    return RULES.keySet().stream();
  }

  static Stream<String> texts() {
    return items().filter(item -> !item.equals("hourlyWageYen") && !item.equals("dispatched"));
  }

  @Test
  void nothing_is_missing_where_all_is_said() {
    assertThat(RequiredItems.missing(1, Items.COMPLETE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("items")
  void an_item_left_out_is_named(String item) {
    assertThat(RequiredItems.missing(1, Items.without(item))).containsExactly(lacks(item));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_blank_says_nothing(String item) {
    assertThat(RequiredItems.missing(1, Items.with(item, ""))).containsExactly(lacks(item));
    assertThat(RequiredItems.missing(1, Items.with(item, " 　\n"))).containsExactly(lacks(item));
  }

  @Test
  void all_that_is_missing_is_said_at_once() {
    List<Violation> all = Stream.concat(Stream.of(heads()), items().map(this::lacks)).toList();
    assertThat(RequiredItems.missing(0, Items.NONE)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void without_a_fixed_term_there_is_nothing_to_renew() {
    Terms terms = Items.with(Map.of("contractPeriod", "none", "renewal", ""));
    assertThat(RequiredItems.missing(1, terms)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1_000_001, Long.MAX_VALUE})
  void a_wage_that_nobody_pays_is_none(long yen) {
    assertThat(RequiredItems.missing(1, Items.with("hourlyWageYen", yen)))
        .containsExactly(lacks("hourlyWageYen"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000_000})
  void a_wage_is_up_to_a_million_yen(long yen) {
    assertThat(RequiredItems.missing(1, Items.with("hourlyWageYen", yen))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_000, Integer.MAX_VALUE})
  void an_opening_for_nobody_or_for_too_many_is_refused(int heads) {
    assertThat(RequiredItems.missing(heads, Items.COMPLETE)).containsExactly(heads());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 999})
  void an_opening_is_for_one_to_999(int heads) {
    assertThat(RequiredItems.missing(heads, Items.COMPLETE)).isEmpty();
  }

  private Violation lacks(String item) {
    return new Violation("terms." + item, RULES.getOrDefault(item, ONE_HEAD_AT_LEAST));
  }

  private static Violation heads() {
    return new Violation("heads", ONE_HEAD_AT_LEAST);
  }
}
