// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.employer.EmployerRule.DRAFT_MAY_STAND;
import static ninaite.employer.EmployerRule.IS_A_DRAFT;
import static ninaite.employer.EmployerRule.IS_NOT_OVER;
import static ninaite.employer.EmployerRule.IS_PUBLISHED;
import static ninaite.employer.EmployerRule.OPENING_EXISTS;
import static ninaite.employer.EmployerRule.OPENING_KEEPS_THE_RULES;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision.Violation;
import ninaite.employer.terms.ItemRule;
import ninaite.employer.terms.Sample;
import ninaite.employer.terms.WordingRule;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningFilled;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningReopened;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.OpeningId;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 見本水産 looks for five people. */
@TestMethodOrder(OrderAnnotation.class)
class OpeningTest {
  static final Set<EmployerRule> RULES =
      EnumSet.of(
          OPENING_EXISTS,
          IS_A_DRAFT,
          IS_PUBLISHED,
          IS_NOT_OVER,
          DRAFT_MAY_STAND,
          OPENING_KEEPS_THE_RULES);

  static final Decider<Opening, Opening.Command, OfOpening> DECIDER = Opening.decider(Sample.WAGES);

  private static final OpeningId ID = new OpeningId("opening-of-mihon-suisan");
  private static final Opening.Whose WHOSE = new Opening.Whose(ID, MIHON_SUISAN, ISHINOMAKI);
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final OpeningDrafted DRAFTED =
      new OpeningDrafted(ID, MIHON_SUISAN, ISHINOMAKI, 5, Drafts.NONE);
  private static final OpeningRevised REVISED = new OpeningRevised(ID, 5, Drafts.COMPLETE);
  private static final OpeningPublished PUBLISHED =
      new OpeningPublished(ID, MIHON_SUISAN, ISHINOMAKI, 5, Drafts.COMPLETE, APRIL_1, JUNE_30);
  private static final OpeningFilled FILLED = new OpeningFilled(ID, LocalDate.of(2026, 5, 1));
  private static final OpeningClosed CLOSED = new OpeningClosed(ID, "all_filled", APRIL_1);
  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  @Test
  void it_begins_as_a_draft_that_may_lack_anything() {
    var draw = new Opening.Draw(WHOSE, 5, Drafts.NONE);
    opening().when(draw).then(DRAFTED);
    draft().when(draw).thenRefused(IS_A_DRAFT);
  }

  @Test
  void a_draft_can_be_changed_until_it_is_published() {
    var revise = new Opening.Revise(5, Drafts.COMPLETE);
    opening().after(DRAFTED).when(revise).then(REVISED);
    published().when(revise).thenRefused(IS_A_DRAFT);
    filled().when(revise).thenRefused(IS_A_DRAFT);
    ended().when(revise).thenRefused(IS_A_DRAFT);
  }

  @Test
  void a_draft_is_filled_in_piece_by_piece() {
    opening()
        .after(DRAFTED)
        .when(
            new Opening.FillIn(
                null, Drafts.change(Drafts.NONE, (name, _) -> name.equals("duties") ? "検品" : null)))
        .then(
            new OpeningRevised(
                ID,
                5,
                Drafts.change(Drafts.NONE, (name, _) -> name.equals("duties") ? "検品" : null)));
    draft()
        .when(
            new Opening.FillIn(
                null, Drafts.change(Drafts.NONE, (name, _) -> name.equals("duties") ? "検品" : null)))
        .then(new OpeningRevised(ID, 5, Drafts.with("duties", "検品")));
    draft().when(new Opening.FillIn(2, null)).then(new OpeningRevised(ID, 2, Drafts.COMPLETE));
  }

  @Test
  void not_even_a_draft_may_hold_a_personal_number() {
    var terms = Drafts.with("duties", "担当 1234-5678-9018");
    var broken = new Violation("terms.duties", WordingRule.NO_PERSONAL_NUMBER_IS_TOLD);
    opening().when(new Opening.Draw(WHOSE, 5, terms)).thenRefused(DRAFT_MAY_STAND, broken);
    draft().when(new Opening.Revise(5, terms)).thenRefused(DRAFT_MAY_STAND, broken);
    draft().when(new Opening.FillIn(null, terms)).thenRefused(DRAFT_MAY_STAND, broken);
  }

  @Test
  void a_complete_draft_is_published_and_valid_to_the_end_of_the_second_month_after() {
    draft().when(new Opening.Publish()).then(PUBLISHED);
  }

  @Test
  void a_draft_that_breaks_rules_is_refused_with_each_of_them() {
    opening()
        .after(DRAFTED, new OpeningRevised(ID, 0, Drafts.without("smoking")))
        .when(new Opening.Publish())
        .thenRefused(
            OPENING_KEEPS_THE_RULES,
            new Violation("heads", ItemRule.ONE_HEAD_AT_LEAST),
            new Violation("terms.smoking", ItemRule.SMOKING_IS_SAID));
  }

  @Test
  void it_is_published_once() {
    published().when(new Opening.Publish()).thenRefused(IS_A_DRAFT);
    ended().when(new Opening.Publish()).thenRefused(IS_A_DRAFT);
  }

  @Test
  void what_is_published_is_corrected_without_becoming_valid_for_longer() {
    var correct = new Opening.Correct(4, Drafts.with("smoking", "敷地内禁煙"));
    var corrected = new OpeningCorrected(ID, 4, Drafts.with("smoking", "敷地内禁煙"), APRIL_1);
    published().when(correct).then(corrected);
    assertThat(published().after(corrected).leadsTo())
        .isEqualTo(
            new Opening.Published(
                WHOSE, new Opening.Posting(4, Drafts.with("smoking", "敷地内禁煙"), APRIL_1, JUNE_30)));
  }

  @Test
  void a_correction_is_checked_like_a_publication() {
    published()
        .when(new Opening.Correct(5, Drafts.without("workplace")))
        .thenRefused(
            OPENING_KEEPS_THE_RULES, new Violation("terms.workplace", ItemRule.WORKPLACE_IS_SAID));
  }

  @Test
  void only_what_is_published_is_corrected() {
    var correct = new Opening.Correct(5, Drafts.COMPLETE);
    opening().when(correct).thenRefused(OPENING_EXISTS);
    draft().when(correct).thenRefused(IS_PUBLISHED);
    filled().when(correct).thenRefused(IS_PUBLISHED);
    ended().when(correct).thenRefused(IS_NOT_OVER);
  }

  @Test
  void only_what_is_published_or_filled_can_be_closed() {
    var close = new Opening.Close("all_filled");
    published().when(close).then(CLOSED);
    filled().when(close).then(CLOSED);
    draft().when(close).thenRefused(IS_PUBLISHED);
    ended().when(close).thenRefused(IS_NOT_OVER);
  }

  @Test
  void it_is_filled_when_placement_says_so_unless_it_is_over() {
    var fill = new Opening.BeFilled(LocalDate.of(2026, 5, 1));
    published().when(fill).then(FILLED);
    filled().when(fill).thenNothing();
    ended().when(fill).thenNothing();
    opening().when(fill).thenNothing();
  }

  @Test
  void a_head_that_becomes_free_opens_it_again_while_it_is_valid() {
    filled().when(new Opening.Reopen()).then(new OpeningReopened(ID, APRIL_1));
    filled()
        .at(Instant.parse("2026-06-30T15:00:00Z"))
        .when(new Opening.Reopen())
        .then(new OpeningExpired(ID, LocalDate.of(2026, 7, 1)));
    published().when(new Opening.Reopen()).thenNothing();
    ended().when(new Opening.Reopen()).thenNothing();
  }

  @Test
  void it_expires_when_its_last_day_is_over_in_japan() {
    var expire = new Opening.Expire();
    published().at(Instant.parse("2026-06-30T14:59:59.999Z")).when(expire).thenNothing();
    published()
        .at(Instant.parse("2026-06-30T15:00:00Z"))
        .when(expire)
        .then(new OpeningExpired(ID, LocalDate.of(2026, 7, 1)));
  }

  @Test
  void only_what_is_published_expires() {
    opening().at(LATER).when(new Opening.Expire()).thenNothing();
    draft().at(LATER).when(new Opening.Expire()).thenNothing();
    filled().at(LATER).when(new Opening.Expire()).thenNothing();
    ended().at(LATER).when(new Opening.Expire()).thenNothing();
  }

  @Test
  void what_has_expired_is_over() {
    published()
        .after(new OpeningExpired(ID, LocalDate.of(2026, 7, 1)))
        .when(new Opening.Close("late"))
        .thenRefused(IS_NOT_OVER);
  }

  @Test
  void nothing_can_be_asked_of_an_opening_that_is_not_there() {
    opening().when(new Opening.Revise(1, Drafts.COMPLETE)).thenRefused(OPENING_EXISTS);
    opening().when(new Opening.FillIn(1, null)).thenRefused(OPENING_EXISTS);
    opening().when(new Opening.Publish()).thenRefused(OPENING_EXISTS);
    opening().when(new Opening.Close("none")).thenRefused(OPENING_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Opening, Opening.Command, OfOpening> opening() {
    return Story.given(DECIDER);
  }

  private static Story<Opening, Opening.Command, OfOpening> draft() {
    return opening().after(DRAFTED, REVISED);
  }

  private static Story<Opening, Opening.Command, OfOpening> published() {
    return draft().after(PUBLISHED);
  }

  private static Story<Opening, Opening.Command, OfOpening> filled() {
    return published().after(FILLED);
  }

  private static Story<Opening, Opening.Command, OfOpening> ended() {
    return published().after(CLOSED);
  }
}
