// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.HOUR;
import static ninaite.employer.terms.Offer.orZero;

import java.time.LocalDate;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Contract;
import ninaite.events.Terms.Insurance;

/** Insurance that applies by law, whatever was agreed. Who registers here is a company. */
public enum InsuranceRule implements TermsRule {
  ACCIDENT_INSURANCE_APPLIES(
      at("insurance", o -> lacks(o, Insurance.ACCIDENT)),
      invalid("労災保険はすべての労働者に適用されます。", "Accident insurance applies to everybody who is employed.")
          .by("労働者災害補償保険法3条1項", "1975-04-01")
          .fix("労災保険を選んでください。", "Choose accident insurance.")),
  EMPLOYMENT_INSURANCE_APPLIES(
      at(
          "insurance",
          o ->
              lacks(o, Insurance.EMPLOYMENT)
                  && o.weekMinutes() >= insuredFrom(o.day())
                  && o.contract().kind() != null
                  && o.contract().kind() != Contract.Kind.SEASONAL),
      invalid(
              "週20時間以上（2028年10月1日から10時間以上）で31日以上の雇用には雇用保険が適用されます。",
              "Employment insurance applies from 20 hours a week (10 from 2028-10-01) and 31 days.")
          .by("雇用保険法6条", "2010-04-01")
          .fix("雇用保険を選んでください。", "Choose employment insurance.")),
  HEALTH_INSURANCE_APPLIES(
      at("insurance", o -> lacks(o, Insurance.HEALTH) && isCovered(o)),
      invalid("週30時間以上の雇用には健康保険が適用されます。", "Health insurance applies from 30 hours a week.")
          .by("健康保険法3条1項", "2022-10-01")
          .fix("健康保険を選んでください。", "Choose health insurance.")),
  PENSION_INSURANCE_APPLIES(
      at(
          "insurance",
          o -> lacks(o, Insurance.PENSION) && isCovered(o) && orZero(o.wanted().ageFrom()) < 70),
      invalid(
              "週30時間以上の雇用には厚生年金保険が適用されます。",
              "Pension insurance applies from 30 hours a week, up to the age of 70.")
          .by("厚生年金保険法9条・12条", "2022-10-01")
          .fix("厚生年金保険を選んでください。", "Choose pension insurance."));

  private static final LocalDate TEN_HOURS = LocalDate.of(2028, 10, 1);

  private final Claim claim;
  private final Said said;

  InsuranceRule(Claim claim, Said said) {
    this.claim = claim;
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }

  @Override
  public Stream<Violation> broken(Offer offer) {
    return claim.check(this, offer);
  }

  private static boolean lacks(Offer offer, Insurance insurance) {
    return offer.terms().insurance() != null && !offer.terms().insurance().contains(insurance);
  }

  private static int insuredFrom(LocalDate day) {
    return (day.isBefore(TEN_HOURS) ? 20 : 10) * HOUR;
  }

  /**
   * Three quarters of a full week, unless it is over within two months, or for a season within four
   * (健康保険法3条1項2号・4号, 厚生年金保険法12条1号・3号).
   */
  private static boolean isCovered(Offer offer) {
    int months = orZero(offer.contract().months());
    boolean brief =
        offer.contract().kind() == Contract.Kind.SEASONAL
            ? months <= 4
            : offer.contract().kind() == Contract.Kind.FIXED_TERM && months <= 2;
    return offer.weekMinutes() >= 30 * HOUR && !brief;
  }
}
