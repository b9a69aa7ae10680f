// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.employer.EmployerRule.DRAFT_MAY_STAND;
import static ninaite.employer.EmployerRule.OPENING_KEEPS_THE_RULES;

import java.time.LocalDate;
import java.util.List;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Decision.Violation;
import ninaite.employer.terms.MinimumWages;
import ninaite.employer.terms.Offer;
import ninaite.employer.terms.TermsRule;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.MunicipalityId;
import ninaite.events.Terms;
import ninaite.japan.Validity;

/** What may be written down, and what may be shown, on a day. */
record Showing(MinimumWages wages, LocalDate today) {

  Decision<OfOpening> draw(Opening.Draw c) {
    Opening.Whose whose = c.whose();
    return unless(
        TermsRule.brokenByDraft(offer(whose, c.heads(), c.terms())),
        DRAFT_MAY_STAND,
        new OpeningDrafted(
            whose.opening(), whose.employer(), whose.municipality(), c.heads(), c.terms()));
  }

  Decision<OfOpening> draft(Opening.Whose whose, int heads, Terms terms) {
    return unless(
        TermsRule.brokenByDraft(offer(whose, heads, terms)),
        DRAFT_MAY_STAND,
        new OpeningRevised(whose.opening(), heads, terms));
  }

  Decision<OfOpening> publish(Opening.Draft draft) {
    Opening.Whose whose = draft.whose();
    return unless(
        TermsRule.brokenBy(offer(whose, draft.heads(), draft.terms())),
        OPENING_KEEPS_THE_RULES,
        new OpeningPublished(
            whose.opening(),
            whose.employer(),
            whose.municipality(),
            draft.heads(),
            draft.terms(),
            today,
            Validity.until(today)));
  }

  /** What is shown is checked in full again: a correction may not undo what publishing asked. */
  Decision<OfOpening> correct(Opening.Published published, int heads, Terms terms) {
    return unless(
        TermsRule.brokenBy(offer(published.whose(), heads, terms)),
        OPENING_KEEPS_THE_RULES,
        new OpeningCorrected(published.whose().opening(), heads, terms, today));
  }

  /** What would keep an opening from being published, or published again, today. */
  List<Violation> against(Opening opening) {
    return switch (opening) {
      case Opening.Undrafted _ -> List.of();
      case Opening.Draft(var whose, var heads, var terms) -> against(whose, heads, terms);
      case Opening.Published(var whose, var p) -> against(whose, p.heads(), p.terms());
      case Opening.Filled(var whose, var p, var _) -> against(whose, p.heads(), p.terms());
      case Opening.Ended(var whose, var p, var _, var _, var _) ->
          against(whose, p.heads(), p.terms());
    };
  }

  private List<Violation> against(Opening.Whose whose, int heads, Terms terms) {
    return TermsRule.brokenBy(offer(whose, heads, terms));
  }

  private Offer offer(Opening.Whose whose, int heads, Terms terms) {
    return Offer.of(heads, prefecture(whose.municipality()), terms, today, wages);
  }

  /** The first two digits of a municipality's code. */
  static String prefecture(MunicipalityId municipality) {
    String code = municipality.text();
    return code.length() < 2 ? code : code.substring(0, 2);
  }

  private static Decision<OfOpening> unless(
      List<Violation> broken, EmployerRule rule, OfOpening event) {
    return broken.isEmpty() ? accept(event) : refuse(rule, broken);
  }
}
