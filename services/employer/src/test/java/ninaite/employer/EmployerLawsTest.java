// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.People.ONAGAWA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ninaite.employer.terms.Offer;
import ninaite.employer.terms.Sample;
import ninaite.employer.terms.TermsRule;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.Export;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningFilled;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningReopened;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.EmployerEvent.Plant;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.japan.Japan;
import ninaite.testing.Laws;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

class EmployerLawsTest {
  private static final Opening.Whose WHOSE =
      new Opening.Whose(new OpeningId("opening-of-mihon-suisan"), MIHON_SUISAN, ISHINOMAKI);

  @Test
  void openings_keep_the_laws() {
    Laws.of(OpeningTest.DECIDER, Opening.Command.class, OfOpening.class)
        .asked(EmployerLawsTest::ofOpening)
        .leads(OpeningDrafted.class, Opening.Draft.class)
        .leads(OpeningRevised.class, Opening.Draft.class)
        .leads(OpeningPublished.class, Opening.Published.class)
        .leads(OpeningCorrected.class, Opening.Published.class)
        .leads(OpeningFilled.class, Opening.Filled.class)
        .leads(OpeningReopened.class, Opening.Published.class)
        .leads(OpeningClosed.class, Opening.Ended.class)
        .leads(OpeningExpired.class, Opening.Ended.class)
        .always("nothing that breaks a rule is published", EmployerLawsTest::keepsTheRules)
        .hold();
  }

  @Test
  void employers_keep_the_laws() {
    Laws.of(Employer.DECIDER, Employer.Command.class, OfEmployer.class)
        .asked(
            (seeds, _) ->
                seeds.oneIn(4)
                    ? new Employer.Register(
                        MIHON_SUISAN, ISHINOMAKI, seeds.pick("見本水産", "見本水産株式会社"), plants(seeds))
                    : new Employer.Revise(seeds.pick("見本水産", "見本水産株式会社"), plants(seeds)))
        .leads(EmployerRegistered.class, Employer.Registered.class)
        .leads(EmployerRevised.class, Employer.Registered.class)
        .always("plants have numbers of their own", EmployerLawsTest::isNumbered)
        .hold();
  }

  /** On the day on which it was checked, which its as-of day is here. */
  private static boolean keepsTheRules(Opening opening) {
    return !(opening instanceof Opening.Published(var _, var posting))
        || TermsRule.brokenBy(
                Offer.of(posting.heads(), "04", posting.terms(), checkedOn(posting), Sample.WAGES))
            .isEmpty();
  }

  private static LocalDate checkedOn(Opening.Posting posting) {
    return Objects.requireNonNullElse(posting.terms().asOf(), posting.publishedOn());
  }

  private static boolean isNumbered(Employer employer) {
    if (!(employer instanceof Employer.Registered registered)) {
      return true;
    }
    Set<Integer> numbers = new HashSet<>();
    return registered.plants().stream()
        .map(Plant::number)
        .allMatch(number -> number <= registered.lastNumber() && numbers.add(number));
  }

  private static List<NumberedPlant> plants(Seeds seeds) {
    List<NumberedPlant> plants = new ArrayList<>();
    for (int left = seeds.below(4); left > 0; left--) {
      plants.add(
          new NumberedPlant(
              seeds.oneIn(3) ? seeds.between(0, 3) : null,
              seeds.pick("第1工場", "女川工場"),
              seeds.pick(ISHINOMAKI, ONAGAWA),
              seeds.oneIn(2) ? Set.of(Export.US, Export.EU) : Set.of()));
    }
    return plants;
  }

  private static Opening.Command ofOpening(Seeds seeds, Instant now) {
    return switch (seeds.below(20)) {
      case 0, 1 -> new Opening.Draw(WHOSE, seeds.between(-1, 5), terms(seeds, now));
      case 2, 3 -> new Opening.Revise(seeds.between(-1, 5), terms(seeds, now));
      case 4 -> new Opening.FillIn(seeds.oneIn(2) ? null : 2, terms(seeds, now));
      case 5, 6, 7, 8, 9 -> new Opening.Publish();
      case 10, 11 -> new Opening.Correct(seeds.between(0, 5), terms(seeds, now));
      case 12, 13 -> new Opening.BeFilled(Japan.dateOf(now));
      case 14, 15 -> new Opening.Reopen();
      case 16 -> new Opening.Close("all_filled");
      default -> new Opening.Expire();
    };
  }

  private static Terms terms(Seeds seeds, Instant now) {
    Terms today =
        Drafts.change(
            Drafts.COMPLETE, (name, old) -> name.equals("asOf") ? Japan.dateOf(now) : old);
    return switch (seeds.below(3)) {
      case 0 -> today;
      case 1 -> Drafts.change(today, (_, old) -> seeds.oneIn(12) ? null : old);
      default -> Drafts.change(today, (_, old) -> seeds.oneIn(2) ? null : old);
    };
  }
}
