// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.util.ArrayList;
import java.util.List;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;

/** Which items a draft still lacks before it may be published: all of them at once. */
final class RequiredItems {
  /** How a draft says that its contract has no fixed term. */
  static final String NO_FIXED_TERM = "none";

  private static final String IN = "terms.";

  private RequiredItems() {}

  static List<Violation> missing(int heads, Terms terms) {
    List<Violation> missing = new ArrayList<>();
    if (heads < 1 || heads > 999) {
      missing.add(new Violation("heads", EmployerRule.ONE_HEAD_AT_LEAST));
    }
    said(missing, "duties", terms.duties(), EmployerRule.DUTIES_ARE_SAID);
    said(
        missing,
        "dutiesMayChangeTo",
        terms.dutiesMayChangeTo(),
        EmployerRule.RANGE_OF_DUTIES_IS_SAID);
    said(missing, "contractPeriod", terms.contractPeriod(), EmployerRule.CONTRACT_PERIOD_IS_SAID);
    if (!NO_FIXED_TERM.equals(terms.contractPeriod())) {
      said(missing, "renewal", terms.renewal(), EmployerRule.RENEWAL_IS_SAID);
    }
    said(missing, "trialPeriod", terms.trialPeriod(), EmployerRule.TRIAL_PERIOD_IS_SAID);
    said(missing, "workplace", terms.workplace(), EmployerRule.WORKPLACE_IS_SAID);
    said(
        missing,
        "workplaceMayChangeTo",
        terms.workplaceMayChangeTo(),
        EmployerRule.RANGE_OF_WORKPLACE_IS_SAID);
    said(missing, "hours", terms.hours(), EmployerRule.HOURS_ARE_SAID);
    Long wage = terms.hourlyWageYen();
    if (wage == null || wage < 1 || wage > 1_000_000) {
      missing.add(new Violation(IN + "hourlyWageYen", EmployerRule.WAGE_IS_SAID));
    }
    said(missing, "insurance", terms.insurance(), EmployerRule.INSURANCE_IS_SAID);
    said(missing, "hirer", terms.hirer(), EmployerRule.HIRER_IS_NAMED);
    if (terms.dispatched() == null) {
      missing.add(new Violation(IN + "dispatched", EmployerRule.DISPATCH_IS_SAID));
    }
    said(missing, "smoking", terms.smoking(), EmployerRule.SMOKING_IS_SAID);
    return missing;
  }

  private static void said(
      List<Violation> missing, String field, @Nullable String text, EmployerRule rule) {
    if (text == null || text.isBlank()) {
      missing.add(new Violation(IN + field, rule));
    }
  }
}
