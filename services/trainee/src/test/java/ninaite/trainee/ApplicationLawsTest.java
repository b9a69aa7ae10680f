// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ninaite.events.ApplicationId;
import ninaite.events.Gates;
import ninaite.events.Qualification;
import ninaite.events.Terms.Task;
import ninaite.events.Terms.Temperature;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
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
        .leads(ApplicationRenewed.class, Application.Accepted.class)
        .leads(ApplicationDeclined.class, Application.Ended.class)
        .leads(ApplicationWithdrawn.class, Application.Ended.class)
        .leads(ApplicationLapsed.class, Application.Ended.class)
        .hold();
  }

  private static Application.Command any(Seeds seeds, Instant now) {
    return switch (seeds.below(16)) {
      case 0, 1 -> new Application.Draw(WHOSE, new Entry(wishes(seeds), held(seeds)));
      case 2 -> new Application.Revise(new Entry.Piece(wishes(seeds), null));
      case 3 -> new Application.Revise(new Entry.Piece(null, held(seeds)));
      case 4, 5, 6 -> new Application.Submit();
      case 7, 8, 9 -> new Application.Accept(gates(seeds));
      case 10, 11 ->
          new Application.Renew(
              seeds.oneIn(2) ? Entry.Piece.NOTHING : new Entry.Piece(wishes(seeds), held(seeds)),
              gates(seeds));
      case 12 -> new Application.Decline("outside_programme");
      case 13 -> new Application.Withdraw("works_elsewhere");
      default -> new Application.LetLapse();
    };
  }

  private static Gates gates(Seeds seeds) {
    return new Gates(
        !seeds.oneIn(5),
        seeds.oneIn(2) ? null : LocalDate.of(2026, 4, 1).plusDays(seeds.below(900)),
        seeds.oneIn(2) ? null : 1_680,
        !seeds.oneIn(6),
        !seeds.oneIn(6));
  }

  private static List<Qualification> held(Seeds seeds) {
    return seeds.pick(
        List.of(),
        List.of(new Qualification("FORK-TC", null)),
        List.of(
            new Qualification("FHS", LocalDate.of(2029, 3, 31)), new Qualification("HACCP", null)),
        List.of(new Qualification("not a code", null)));
  }

  private static Wishes wishes(Seeds seeds) {
    return new Hopes(
            seeds.pick(List.of(), List.of(Task.FILLETING), List.of(Task.PACKING, Task.DRYING)),
            seeds.oneIn(2) ? null : LocalTime.of(seeds.below(24), 30),
            seeds.pick(List.of(), List.of(Temperature.CHILLED, Temperature.AMBIENT)),
            seeds.oneIn(2) ? null : seeds.below(800),
            seeds.oneIn(2) ? null : seeds.below(245),
            seeds.pick(List.of(), List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
            seeds.oneIn(2) ? null : 1_000L + seeds.below(500))
        .wishes();
  }
}
