// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.trainee.TraineeRule.APPLICATION_EXISTS;
import static ninaite.trainee.TraineeRule.ENTRY_IS_POSSIBLE;
import static ninaite.trainee.TraineeRule.IS_A_DRAFT;
import static ninaite.trainee.TraineeRule.IS_OPEN;
import static ninaite.trainee.TraineeRule.ONE_OPEN_APPLICATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import ninaite.aggregate.Decision;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.japan.Japan;
import ninaite.japan.Validity;

/** The person's part: a draft, saved piece by piece, until it is handed in. */
final class Drafting {
  private Drafting() {}

  /**
   * The document that a draft begins is found by whose it is and counts their applications there
   * ({@link Drafts}), so this is where a second open one is refused.
   */
  static Decision<OfApplication> draw(Application application, Application.Draw c) {
    return switch (application) {
      case Application.Undrafted _ ->
          ifPossible(
              c.entry(),
              () ->
                  new ApplicationDrafted(
                      c.whose().application(),
                      c.whose().trainee(),
                      c.whose().municipality(),
                      c.entry().wishes(),
                      c.entry().qualifications()));
      case Application.Draft _, Application.Submitted _, Application.Accepted _ ->
          refuse(ONE_OPEN_APPLICATION);
      case Application.Ended _ -> refuse(IS_OPEN);
    };
  }

  static Decision<OfApplication> revise(Application application, Application.Revise c) {
    return switch (application) {
      case Application.Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Application.Draft(var whose, var before) -> {
        Entry entry = before.with(c.piece());
        yield ifPossible(
            entry,
            () ->
                new ApplicationRevised(
                    whose.application(), entry.wishes(), entry.qualifications()));
      }
      case Application.Submitted _, Application.Accepted _, Application.Ended _ ->
          refuse(IS_A_DRAFT);
    };
  }

  static Decision<OfApplication> submit(Application application, Instant now) {
    LocalDate today = Japan.dateOf(now);
    return switch (application) {
      case Application.Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Application.Draft(var whose, var _) ->
          accept(
              new ApplicationSubmitted(
                  whose.application(),
                  whose.trainee(),
                  whose.municipality(),
                  Receipt.of(whose.municipality(), whose.application(), now).number(),
                  today,
                  Validity.until(today)));
      case Application.Submitted _, Application.Accepted _, Application.Ended _ ->
          refuse(IS_A_DRAFT);
    };
  }

  static Decision<OfApplication> ifPossible(Entry entry, Supplier<OfApplication> event) {
    var violations = EntryRules.broken(entry);
    return violations.isEmpty() ? accept(event.get()) : refuse(ENTRY_IS_POSSIBLE, violations);
  }
}
