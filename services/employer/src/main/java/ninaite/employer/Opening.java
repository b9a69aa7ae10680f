// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.employer.EmployerRule.IS_A_DRAFT;
import static ninaite.employer.EmployerRule.IS_PUBLISHED;
import static ninaite.employer.EmployerRule.ITEMS_ARE_COMPLETE;
import static ninaite.employer.EmployerRule.OPENING_EXISTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.events.Topic;
import ninaite.japan.Japan;
import ninaite.japan.Validity;
import org.springframework.data.annotation.TypeAlias;

/** Work offered for a number of heads, from draft through publication to its end. */
public sealed interface Opening {

  @TypeAlias("opening.undrafted")
  record Undrafted() implements Opening {}

  @TypeAlias("opening.draft")
  record Draft(Whose whose, int heads, Terms terms) implements Opening {}

  @TypeAlias("opening.published")
  record Published(Whose whose, int heads, Terms terms, LocalDate publishedOn, LocalDate validUntil)
      implements Opening {}

  /** Closed by the employer or expired; it may no longer be shown as open (職業安定法5条の4). */
  @TypeAlias("opening.ended")
  record Ended(Whose whose, boolean expired, String reason, LocalDate endedOn) implements Opening {}

  /** What never changes about it. */
  record Whose(OpeningId opening, EmployerId employer, MunicipalityId municipality) {}

  /** Asked for by the employer and by the clock. */
  sealed interface Command {}

  record Draw(Whose whose, int heads, Terms terms) implements Command {}

  record Revise(int heads, Terms terms) implements Command {}

  record Publish() implements Command {}

  record Close(String reason) implements Command {}

  record Expire() implements Command {}

  Decider<Opening, Command, OfOpening> DECIDER =
      new Decider<>(
          "openings",
          Topic.EMPLOYER,
          Opening.class,
          new Undrafted(),
          Opening::decide,
          Opening::evolve);

  static Decision<OfOpening> decide(Opening opening, Command command, Instant now) {
    LocalDate today = Japan.dateOf(now);
    return switch (command) {
      case Draw c -> draw(opening, c);
      case Revise c -> revise(opening, c);
      case Publish _ -> publish(opening, today);
      case Close c -> close(opening, c, today);
      case Expire _ -> expire(opening, today);
    };
  }

  private static Decision<OfOpening> draw(Opening opening, Draw c) {
    return switch (opening) {
      case Undrafted _ ->
          accept(
              new OpeningDrafted(
                  c.whose.opening, c.whose.employer, c.whose.municipality, c.heads, c.terms));
      case Draft _, Published _, Ended _ -> refuse(IS_A_DRAFT);
    };
  }

  private static Decision<OfOpening> revise(Opening opening, Revise c) {
    return switch (opening) {
      case Undrafted _ -> refuse(OPENING_EXISTS);
      case Draft draft -> accept(new OpeningRevised(draft.whose.opening, c.heads, c.terms));
      case Published _, Ended _ -> refuse(IS_A_DRAFT);
    };
  }

  private static Decision<OfOpening> publish(Opening opening, LocalDate today) {
    return switch (opening) {
      case Undrafted _ -> refuse(OPENING_EXISTS);
      case Published _, Ended _ -> refuse(IS_A_DRAFT);
      case Draft(var whose, var heads, var terms) -> {
        List<Violation> missing = RequiredItems.missing(heads, terms);
        yield missing.isEmpty()
            ? accept(
                new OpeningPublished(
                    whose.opening,
                    whose.employer,
                    whose.municipality,
                    heads,
                    terms,
                    today,
                    Validity.until(today)))
            : refuse(ITEMS_ARE_COMPLETE, missing);
      }
    };
  }

  private static Decision<OfOpening> close(Opening opening, Close c, LocalDate today) {
    return switch (opening) {
      case Undrafted _ -> refuse(OPENING_EXISTS);
      case Published published ->
          accept(new OpeningClosed(published.whose.opening, c.reason, today));
      case Draft _, Ended _ -> refuse(IS_PUBLISHED);
    };
  }

  private static Decision<OfOpening> expire(Opening opening, LocalDate today) {
    return switch (opening) {
      case Undrafted _, Draft _, Ended _ -> accept();
      case Published published ->
          today.isAfter(published.validUntil)
              ? accept(new OpeningExpired(published.whose.opening, today))
              : accept();
    };
  }

  static Opening evolve(Opening opening, OfOpening event) {
    return switch (event) {
      case OpeningDrafted e ->
          new Draft(new Whose(e.opening(), e.employer(), e.municipality()), e.heads(), e.terms());
      case OpeningRevised e -> new Draft(whose(opening), e.heads(), e.terms());
      case OpeningPublished e ->
          new Published(whose(opening), e.heads(), e.terms(), e.publishedOn(), e.validUntil());
      case OpeningClosed e -> new Ended(whose(opening), false, e.reason(), e.closedOn());
      case OpeningExpired e -> new Ended(whose(opening), true, "", e.expiredOn());
    };
  }

  /** Whose opening this is. */
  static Whose whose(Opening opening) {
    return switch (opening) {
      case Undrafted _ -> throw new IllegalStateException("nobody's before the draft");
      case Draft draft -> draft.whose;
      case Published published -> published.whose;
      case Ended ended -> ended.whose;
    };
  }
}
