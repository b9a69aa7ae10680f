// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import java.util.List;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.aggregate.Rule;

/** A rule about what is offered. It looks at the offer alone, so all can be asked at once. */
public sealed interface TermsRule extends Rule
    permits ItemRule,
        ContractRule,
        HoursRule,
        OvertimeRule,
        WageRule,
        InsuranceRule,
        AgeRule,
        WordingRule,
        StatusRule,
        BarrierRule {

  /** Every rule there is, in the order in which an opening is read. */
  List<TermsRule> ALL =
      Stream.<TermsRule[]>of(
              ItemRule.values(),
              ContractRule.values(),
              HoursRule.values(),
              OvertimeRule.values(),
              WageRule.values(),
              InsuranceRule.values(),
              AgeRule.values(),
              WordingRule.values(),
              StatusRule.values(),
              BarrierRule.values())
          .flatMap(Stream::of)
          .toList();

  /** Where the offer breaks this rule; empty where it keeps it. */
  Stream<Violation> broken(Offer offer);

  /** All that is wrong with an offer, in one answer. */
  static List<Violation> brokenBy(Offer offer) {
    return ALL.stream().flatMap(rule -> rule.broken(offer)).toList();
  }

  /** What may not even stand in a draft, since drafts travel between the services too. */
  static List<Violation> brokenByDraft(Offer offer) {
    return Stream.of(WordingRule.NO_PERSONAL_NUMBER_IS_TOLD, WordingRule.TEXTS_ARE_SHORT)
        .flatMap(rule -> rule.broken(offer))
        .toList();
  }
}
