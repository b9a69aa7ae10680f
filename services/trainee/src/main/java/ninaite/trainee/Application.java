// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.ApplicationId;
import ninaite.events.Gates;
import ninaite.events.MunicipalityId;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.TraineeId;
import ninaite.japan.Japan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** One person's entry into the programme of one municipality, from draft to decision and end. */
public sealed interface Application {

  @TypeAlias("application.undrafted")
  record Undrafted() implements Application {}

  @TypeAlias("application.draft")
  record Draft(Whose whose, Entry entry) implements Application {}

  @TypeAlias("application.submitted")
  record Submitted(Whose whose, Entry entry, Received received, LocalDate validUntil)
      implements Application {}

  @TypeAlias("application.accepted")
  record Accepted(
      Whose whose,
      Entry entry,
      Received received,
      Gates gates,
      LocalDate acceptedOn,
      LocalDate validUntil)
      implements Application {}

  /**
   * What was wished for is not kept: the ledger has what the law wants kept, as long as it does.
   */
  @TypeAlias("application.ended")
  record Ended(Whose whose, How how, String reason, LocalDate endedOn, @Nullable Received received)
      implements Application {}

  /** How an application can end without a place. */
  enum How {
    DECLINED,
    WITHDRAWN,
    LAPSED
  }

  /** What never changes about it. */
  record Whose(ApplicationId application, TraineeId trainee, MunicipalityId municipality) {}

  /**
   * That it came in, and when.
   *
   * @param receipt the number told to the person
   */
  record Received(String receipt, LocalDate on) {}

  /** Asked for by the person, by the city and by the clock. */
  sealed interface Command {}

  record Draw(Whose whose, Entry entry) implements Command {}

  record Revise(Entry.Piece piece) implements Command {}

  record Submit() implements Command {}

  /**
   * @param gates as the person's form answers them on this day
   */
  record Accept(Gates gates) implements Command {}

  /** For two more months, with what has changed in the meantime and the gates asked again. */
  record Renew(Entry.Piece piece, Gates gates) implements Command {}

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
      case Draw c -> Drafting.draw(application, c);
      case Revise c -> Drafting.revise(application, c);
      case Submit _ -> Drafting.submit(application, now);
      case Accept c -> Admission.accept(application, c, today);
      case Renew c -> Admission.renew(application, c, today);
      case Decline c -> Admission.decline(application, c, today);
      case Withdraw c -> Leaving.withdraw(application, c, today);
      case LetLapse _ -> Leaving.letLapse(application, today);
    };
  }

  static Application evolve(Application application, OfApplication event) {
    return switch (event) {
      case ApplicationDrafted e ->
          new Draft(
              new Whose(e.application(), e.trainee(), e.municipality()),
              new Entry(e.wishes(), e.qualifications()));
      case ApplicationRevised e ->
          new Draft(whose(application), new Entry(e.wishes(), e.qualifications()));
      case ApplicationSubmitted e ->
          new Submitted(
              whose(application),
              entry(application),
              new Received(e.receipt(), e.submittedOn()),
              e.validUntil());
      case ApplicationAccepted e ->
          new Accepted(
              whose(application),
              new Entry(e.wishes(), e.qualifications()),
              Objects.requireNonNull(received(application)),
              e.gates(),
              e.acceptedOn(),
              e.validUntil());
      case ApplicationRenewed e -> renewed((Accepted) application, e);
      case ApplicationDeclined e -> ended(application, How.DECLINED, e.reason(), e.declinedOn());
      case ApplicationWithdrawn e -> ended(application, How.WITHDRAWN, e.reason(), e.withdrawnOn());
      case ApplicationLapsed e -> ended(application, How.LAPSED, "", e.lapsedOn());
    };
  }

  private static Accepted renewed(Accepted before, ApplicationRenewed e) {
    return new Accepted(
        before.whose,
        new Entry(e.wishes(), e.qualifications()),
        before.received,
        e.gates(),
        before.acceptedOn,
        e.validUntil());
  }

  private static Ended ended(Application application, How how, String reason, LocalDate on) {
    return new Ended(whose(application), how, reason, on, received(application));
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

  private static Entry entry(Application application) {
    return switch (application) {
      case Undrafted _, Ended _ -> throw new IllegalStateException("nothing to submit");
      case Draft draft -> draft.entry;
      case Submitted submitted -> submitted.entry;
      case Accepted accepted -> accepted.entry;
    };
  }

  private static @Nullable Received received(Application application) {
    return switch (application) {
      case Undrafted _, Draft _ -> null;
      case Submitted submitted -> submitted.received;
      case Accepted accepted -> accepted.received;
      case Ended ended -> ended.received;
    };
  }
}
