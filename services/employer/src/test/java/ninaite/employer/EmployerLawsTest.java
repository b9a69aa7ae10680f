// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;

import java.time.Instant;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.testing.Laws;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

class EmployerLawsTest {
  private static final Opening.Whose WHOSE =
      new Opening.Whose(new OpeningId("opening-of-mihon-suisan"), MIHON_SUISAN, ISHINOMAKI);

  @Test
  void openings_keep_the_laws() {
    Laws.of(Opening.DECIDER, Opening.Command.class, OfOpening.class)
        .asked(EmployerLawsTest::ofOpening)
        .leads(OpeningDrafted.class, Opening.Draft.class)
        .leads(OpeningRevised.class, Opening.Draft.class)
        .leads(OpeningPublished.class, Opening.Published.class)
        .leads(OpeningClosed.class, Opening.Ended.class)
        .leads(OpeningExpired.class, Opening.Ended.class)
        .always("nothing incomplete is published", EmployerLawsTest::isComplete)
        .hold();
  }

  @Test
  void employers_keep_the_laws() {
    Laws.of(Employer.DECIDER, Employer.Command.class, OfEmployer.class)
        .asked(
            (seeds, _) ->
                new Employer.Register(MIHON_SUISAN, ISHINOMAKI, seeds.pick("見本水産", "見本水産株式会社")))
        .leads(EmployerRegistered.class, Employer.Registered.class)
        .hold();
  }

  private static boolean isComplete(Opening opening) {
    return !(opening instanceof Opening.Published published)
        || RequiredItems.missing(published.heads(), published.terms()).isEmpty();
  }

  private static Opening.Command ofOpening(Seeds seeds, Instant now) {
    return switch (seeds.below(12)) {
      case 0, 1 -> new Opening.Draw(WHOSE, seeds.between(-1, 5), terms(seeds));
      case 2, 3, 4 -> new Opening.Revise(seeds.between(-1, 5), terms(seeds));
      case 5, 6, 7, 8 -> new Opening.Publish();
      case 9 -> new Opening.Close("all filled");
      default -> new Opening.Expire();
    };
  }

  private static Terms terms(Seeds seeds) {
    return switch (seeds.below(3)) {
      case 0 -> Items.COMPLETE;
      case 1 -> Items.change(Items.COMPLETE, (_, old) -> seeds.oneIn(12) ? null : old);
      default -> Items.change(Items.COMPLETE, (_, old) -> seeds.oneIn(2) ? null : old);
    };
  }
}
