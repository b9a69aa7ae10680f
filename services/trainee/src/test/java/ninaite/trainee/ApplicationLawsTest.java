// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import ninaite.events.ApplicationId;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.Wishes;
import ninaite.testing.Laws;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

class ApplicationLawsTest {
  private static final Application.Whose WHOSE =
      new Application.Whose(new ApplicationId("application-of-hanako"), HANAKO, ISHINOMAKI);

  @Test
  void applications_keep_the_laws() {
    Laws.of(Application.DECIDER, Application.Command.class, OfApplication.class)
        .asked(ApplicationLawsTest::any)
        .leads(ApplicationDrafted.class, Application.Draft.class)
        .leads(ApplicationRevised.class, Application.Draft.class)
        .leads(ApplicationSubmitted.class, Application.Submitted.class)
        .leads(ApplicationAccepted.class, Application.Accepted.class)
        .leads(ApplicationDeclined.class, Application.Ended.class)
        .leads(ApplicationWithdrawn.class, Application.Ended.class)
        .leads(ApplicationLapsed.class, Application.Ended.class)
        .hold();
  }

  private static Application.Command any(Seeds seeds, Instant now) {
    return switch (seeds.below(12)) {
      case 0, 1 -> new Application.Draw(WHOSE, wishes(seeds));
      case 2, 3 -> new Application.Revise(wishes(seeds));
      case 4, 5 -> new Application.Submit();
      case 6, 7 -> new Application.Accept();
      case 8 -> new Application.Decline("outside the programme");
      case 9 -> new Application.Withdraw("works elsewhere");
      default -> new Application.LetLapse();
    };
  }

  private static Wishes wishes(Seeds seeds) {
    return new Wishes(
        seeds.pick(List.of(), List.of("filleting"), List.of("packing", "drying")),
        seeds.oneIn(2) ? null : LocalTime.of(seeds.below(24), 30),
        seeds.oneIn(2) ? null : 1_000L + seeds.below(500));
  }
}
