// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.trainee.TraineeRule.APPLICATION_EXISTS;
import static ninaite.trainee.TraineeRule.IS_A_DRAFT;
import static ninaite.trainee.TraineeRule.IS_OPEN;
import static ninaite.trainee.TraineeRule.IS_SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.ApplicationId;
import ninaite.events.MunicipalityId;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.TraineeId;
import ninaite.events.Wishes;
import ninaite.japan.Japan;
import ninaite.japan.Validity;
import org.springframework.data.annotation.TypeAlias;

/** One person's entry into the programme of one municipality, from draft to decision and end. */
public sealed interface Application {

  @TypeAlias("application.undrafted")
  record Undrafted() implements Application {}

  @TypeAlias("application.draft")
  record Draft(Whose whose, Wishes wishes) implements Application {}

  @TypeAlias("application.submitted")
  record Submitted(Whose whose, Wishes wishes, LocalDate submittedOn, LocalDate validUntil)
      implements Application {}

  @TypeAlias("application.accepted")
  record Accepted(Whose whose, Wishes wishes, LocalDate acceptedOn, LocalDate validUntil)
      implements Application {}

  @TypeAlias("application.ended")
  record Ended(Whose whose, How how, String reason, LocalDate endedOn) implements Application {}

  /** How an application can end without a place. */
  enum How {
    DECLINED,
    WITHDRAWN,
    LAPSED
  }

  /** What never changes about it. */
  record Whose(ApplicationId application, TraineeId trainee, MunicipalityId municipality) {}

  /** Asked for by the person, by the city and by the clock. */
  sealed interface Command {}

  record Draw(Whose whose, Wishes wishes) implements Command {}

  record Revise(Wishes wishes) implements Command {}

  record Submit() implements Command {}

  record Accept() implements Command {}

  record Decline(String reason) implements Command {}

  record Withdraw(String reason) implements Command {}

  record LetLapse() implements Command {}

  Decider<Application, Command, OfApplication> DECIDER =
      new Decider<>(
          "applications",
          Topic.TRAINEE,
          Application.class,
          new Undrafted(),
          Application::decide,
          Application::evolve);

  static Decision<OfApplication> decide(Application application, Command command, Instant now) {
    LocalDate today = Japan.dateOf(now);
    return switch (command) {
      case Draw c -> draw(application, c);
      case Revise c -> revise(application, c);
      case Submit _ -> submit(application, today);
      case Accept _ -> accepting(application, today);
      case Decline c -> decline(application, c, today);
      case Withdraw c -> withdraw(application, c, today);
      case LetLapse _ -> letLapse(application, today);
    };
  }

  private static Decision<OfApplication> draw(Application application, Draw c) {
    return switch (application) {
      case Undrafted _ ->
          accept(
              new ApplicationDrafted(
                  c.whose.application, c.whose.trainee, c.whose.municipality, c.wishes));
      case Draft _, Submitted _, Accepted _, Ended _ -> refuse(IS_A_DRAFT);
    };
  }

  private static Decision<OfApplication> revise(Application application, Revise c) {
    return switch (application) {
      case Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Draft(var whose, var _) -> accept(new ApplicationRevised(whose.application, c.wishes));
      case Submitted _, Accepted _, Ended _ -> refuse(IS_A_DRAFT);
    };
  }

  private static Decision<OfApplication> submit(Application application, LocalDate today) {
    return switch (application) {
      case Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Draft(var whose, var _) ->
          accept(
              new ApplicationSubmitted(
                  whose.application, whose.municipality, today, Validity.until(today)));
      case Submitted _, Accepted _, Ended _ -> refuse(IS_A_DRAFT);
    };
  }

  private static Decision<OfApplication> accepting(Application application, LocalDate today) {
    return switch (application) {
      case Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Submitted(var whose, var wishes, var _, var validUntil) ->
          accept(
              new ApplicationAccepted(
                  whose.application, whose.trainee, whose.municipality, wishes, today, validUntil));
      case Draft _, Accepted _, Ended _ -> refuse(IS_SUBMITTED);
    };
  }

  private static Decision<OfApplication> decline(
      Application application, Decline c, LocalDate today) {
    return switch (application) {
      case Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Submitted submitted ->
          accept(new ApplicationDeclined(submitted.whose.application, c.reason, today));
      case Draft _, Accepted _, Ended _ -> refuse(IS_SUBMITTED);
    };
  }

  private static Decision<OfApplication> withdraw(
      Application application, Withdraw c, LocalDate today) {
    return switch (application) {
      case Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Ended _ -> refuse(IS_OPEN);
      case Draft _, Submitted _, Accepted _ -> {
        Whose whose = whose(application);
        yield accept(new ApplicationWithdrawn(whose.application, whose.trainee, c.reason, today));
      }
    };
  }

  private static Decision<OfApplication> letLapse(Application application, LocalDate today) {
    return switch (application) {
      case Undrafted _, Draft _, Ended _ -> accept();
      case Submitted submitted -> lapse(submitted.whose, submitted.validUntil, today);
      case Accepted accepted -> lapse(accepted.whose, accepted.validUntil, today);
    };
  }

  private static Decision<OfApplication> lapse(Whose whose, LocalDate validUntil, LocalDate today) {
    return today.isAfter(validUntil)
        ? accept(new ApplicationLapsed(whose.application, whose.trainee, today))
        : accept();
  }

  static Application evolve(Application application, OfApplication event) {
    return switch (event) {
      case ApplicationDrafted e ->
          new Draft(new Whose(e.application(), e.trainee(), e.municipality()), e.wishes());
      case ApplicationRevised e -> new Draft(whose(application), e.wishes());
      case ApplicationSubmitted e ->
          new Submitted(whose(application), wishes(application), e.submittedOn(), e.validUntil());
      case ApplicationAccepted e ->
          new Accepted(whose(application), e.wishes(), e.acceptedOn(), e.validUntil());
      case ApplicationDeclined e ->
          new Ended(whose(application), How.DECLINED, e.reason(), e.declinedOn());
      case ApplicationWithdrawn e ->
          new Ended(whose(application), How.WITHDRAWN, e.reason(), e.withdrawnOn());
      case ApplicationLapsed e -> new Ended(whose(application), How.LAPSED, "", e.lapsedOn());
    };
  }

  /** Whose application this is. */
  static Whose whose(Application application) {
    return switch (application) {
      case Undrafted _ -> throw new IllegalStateException("nobody's before the draft");
      case Draft draft -> draft.whose;
      case Submitted submitted -> submitted.whose;
      case Accepted accepted -> accepted.whose;
      case Ended ended -> ended.whose;
    };
  }

  private static Wishes wishes(Application application) {
    return switch (application) {
      case Undrafted _, Ended _ -> throw new IllegalStateException("no wishes to submit");
      case Draft draft -> draft.wishes;
      case Submitted submitted -> submitted.wishes;
      case Accepted accepted -> accepted.wishes;
    };
  }
}
