// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.employer.EmployerRule.IS_A_DRAFT;
import static ninaite.employer.EmployerRule.IS_NOT_OVER;
import static ninaite.employer.EmployerRule.IS_PUBLISHED;
import static ninaite.employer.EmployerRule.OPENING_EXISTS;

import java.time.Instant;
import java.time.LocalDate;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.employer.terms.MinimumWages;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningFilled;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningReopened;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.events.Topic;
import ninaite.japan.Japan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Work offered for a number of heads, from draft through publication to its end. */
public sealed interface Opening {

  @TypeAlias("opening.undrafted")
  record Undrafted() implements Opening {}

  @TypeAlias("opening.draft")
  record Draft(Whose whose, int heads, Terms terms) implements Opening {}

  @TypeAlias("opening.published")
  record Published(Whose whose, Posting posting) implements Opening {}

  /** All heads have agreed, so it is not shown as open; a cancelled agreement opens it again. */
  @TypeAlias("opening.filled")
  record Filled(Whose whose, Posting posting, LocalDate filledOn) implements Opening {}

  /** Closed by the employer or expired; it may no longer be shown as open (職業安定法5条の4). */
  @TypeAlias("opening.ended")
  record Ended(Whose whose, Posting posting, boolean expired, String reason, LocalDate endedOn)
      implements Opening {}

  /** What never changes about it. */
  record Whose(OpeningId opening, EmployerId employer, MunicipalityId municipality) {}

  /**
   * As it was last shown.
   *
   * @param validUntil a correction makes it no longer
   */
  record Posting(int heads, Terms terms, LocalDate publishedOn, LocalDate validUntil) {}

  /** Asked for by the employer, by what happens in placement, and by the clock. */
  sealed interface Command {}

  record Draw(Whose whose, int heads, Terms terms) implements Command {}

  /** The whole draft anew. */
  record Revise(int heads, Terms terms) implements Command {}

  /** Some of its pieces: each that is given takes the place of what it was. */
  record FillIn(@Nullable Integer heads, @Nullable Terms pieces) implements Command {}

  record Publish() implements Command {}

  record Correct(int heads, Terms terms) implements Command {}

  record Close(String reason) implements Command {}

  record BeFilled(LocalDate on) implements Command {}

  record Reopen() implements Command {}

  record Expire() implements Command {}

  String COLLECTION = "openings";

  /**
   * @param wages what a wage is compared with
   */
  static Decider<Opening, Command, OfOpening> decider(MinimumWages wages) {
    return new Decider<>(
        COLLECTION,
        Topic.EMPLOYER,
        Opening.class,
        new Undrafted(),
        (opening, command, now) -> decide(opening, command, now, wages),
        Opening::evolve);
  }

  static Decision<OfOpening> decide(
      Opening opening, Command command, Instant now, MinimumWages wages) {
    LocalDate today = Japan.dateOf(now);
    var showing = new Showing(wages, today);
    return switch (command) {
      case Draw c -> draw(opening, c, showing);
      case Revise c -> drafted(opening, draft -> showing.draft(draft.whose, c.heads, c.terms));
      case FillIn c ->
          drafted(
              opening,
              draft ->
                  showing.draft(
                      draft.whose,
                      c.heads == null ? draft.heads : c.heads,
                      c.pieces == null ? draft.terms : Pieces.laid(c.pieces, draft.terms)));
      case Publish _ -> drafted(opening, showing::publish);
      case Correct c -> published(opening, p -> showing.correct(p, c.heads, c.terms));
      case Close c -> close(opening, c, today);
      case BeFilled c -> beFilled(opening, c);
      case Reopen _ -> reopen(opening, today);
      case Expire _ -> expire(opening, today);
    };
  }

  private static Decision<OfOpening> draw(Opening opening, Draw c, Showing showing) {
    return switch (opening) {
      case Undrafted _ -> showing.draw(c);
      case Draft _, Published _, Filled _, Ended _ -> refuse(IS_A_DRAFT);
    };
  }

  /** What is done to a draft. */
  @FunctionalInterface
  interface ToDraft {
    Decision<OfOpening> decide(Draft draft);
  }

  private static Decision<OfOpening> drafted(Opening opening, ToDraft then) {
    return switch (opening) {
      case Undrafted _ -> refuse(OPENING_EXISTS);
      case Draft draft -> then.decide(draft);
      case Published _, Filled _, Ended _ -> refuse(IS_A_DRAFT);
    };
  }

  /** What is done to what is shown. */
  @FunctionalInterface
  interface ToPublished {
    Decision<OfOpening> decide(Published published);
  }

  private static Decision<OfOpening> published(Opening opening, ToPublished then) {
    return switch (opening) {
      case Undrafted _ -> refuse(OPENING_EXISTS);
      case Published published -> then.decide(published);
      case Draft _, Filled _ -> refuse(IS_PUBLISHED);
      case Ended _ -> refuse(IS_NOT_OVER);
    };
  }

  private static Decision<OfOpening> close(Opening opening, Close c, LocalDate today) {
    return switch (opening) {
      case Undrafted _ -> refuse(OPENING_EXISTS);
      case Published _, Filled _ ->
          accept(new OpeningClosed(whose(opening).opening, c.reason, today));
      case Draft _ -> refuse(IS_PUBLISHED);
      case Ended _ -> refuse(IS_NOT_OVER);
    };
  }

  /** Placement has said so; an opening that was closed meanwhile stays closed. */
  private static Decision<OfOpening> beFilled(Opening opening, BeFilled c) {
    return switch (opening) {
      case Published published -> accept(new OpeningFilled(published.whose.opening, c.on));
      case Undrafted _, Draft _, Filled _, Ended _ -> accept();
    };
  }

  private static Decision<OfOpening> reopen(Opening opening, LocalDate today) {
    return switch (opening) {
      case Filled filled ->
          today.isAfter(filled.posting.validUntil)
              ? accept(new OpeningExpired(filled.whose.opening, today))
              : accept(new OpeningReopened(filled.whose.opening, today));
      case Undrafted _, Draft _, Published _, Ended _ -> accept();
    };
  }

  private static Decision<OfOpening> expire(Opening opening, LocalDate today) {
    return switch (opening) {
      case Undrafted _, Draft _, Filled _, Ended _ -> accept();
      case Published published ->
          today.isAfter(published.posting.validUntil)
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
          new Published(
              whose(opening), new Posting(e.heads(), e.terms(), e.publishedOn(), e.validUntil()));
      case OpeningCorrected e -> {
        Posting before = posting(opening);
        yield new Published(
            whose(opening),
            new Posting(e.heads(), e.terms(), before.publishedOn, before.validUntil));
      }
      case OpeningFilled e -> new Filled(whose(opening), posting(opening), e.filledOn());
      case OpeningReopened _ -> new Published(whose(opening), posting(opening));
      case OpeningClosed e ->
          new Ended(whose(opening), posting(opening), false, e.reason(), e.closedOn());
      case OpeningExpired e -> new Ended(whose(opening), posting(opening), true, "", e.expiredOn());
    };
  }

  /** Whose opening this is. */
  static Whose whose(Opening opening) {
    return switch (opening) {
      case Undrafted _ -> throw new IllegalStateException("nobody's before the draft");
      case Draft draft -> draft.whose;
      case Published published -> published.whose;
      case Filled filled -> filled.whose;
      case Ended ended -> ended.whose;
    };
  }

  private static Posting posting(Opening opening) {
    return switch (opening) {
      case Undrafted _, Draft _ -> throw new IllegalStateException("not shown yet");
      case Published published -> published.posting;
      case Filled filled -> filled.posting;
      case Ended ended -> ended.posting;
    };
  }
}
