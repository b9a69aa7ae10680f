// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.employer.EmployerRule.IS_A_DRAFT;
import static ninaite.employer.EmployerRule.IS_PUBLISHED;
import static ninaite.employer.EmployerRule.ITEMS_ARE_COMPLETE;
import static ninaite.employer.EmployerRule.ONE_HEAD_AT_LEAST;
import static ninaite.employer.EmployerRule.OPENING_EXISTS;
import static ninaite.employer.EmployerRule.SMOKING_IS_SAID;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningPublished;
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
      EnumSet.of(OPENING_EXISTS, IS_A_DRAFT, IS_PUBLISHED, ITEMS_ARE_COMPLETE);

  private static final OpeningId ID = new OpeningId("opening-of-mihon-suisan");
  private static final Opening.Whose WHOSE = new Opening.Whose(ID, MIHON_SUISAN, ISHINOMAKI);
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final OpeningDrafted DRAFTED =
      new OpeningDrafted(ID, MIHON_SUISAN, ISHINOMAKI, 5, Items.NONE);
  private static final OpeningRevised REVISED = new OpeningRevised(ID, 5, Items.COMPLETE);
  private static final OpeningPublished PUBLISHED =
      new OpeningPublished(ID, MIHON_SUISAN, ISHINOMAKI, 5, Items.COMPLETE, APRIL_1, JUNE_30);
  private static final OpeningClosed CLOSED = new OpeningClosed(ID, "all filled", APRIL_1);

  @Test
  void it_begins_as_a_draft_that_may_lack_anything() {
    var draw = new Opening.Draw(WHOSE, 5, Items.NONE);
    opening().when(draw).then(DRAFTED);
    draft().when(draw).thenRefused(IS_A_DRAFT);
  }

  @Test
  void a_draft_can_be_changed_until_it_is_published() {
    var revise = new Opening.Revise(5, Items.COMPLETE);
    opening().after(DRAFTED).when(revise).then(REVISED);
    published().when(revise).thenRefused(IS_A_DRAFT);
    ended().when(revise).thenRefused(IS_A_DRAFT);
  }

  @Test
  void a_complete_draft_is_published_and_valid_to_the_end_of_the_second_month_after() {
    draft().when(new Opening.Publish()).then(PUBLISHED);
  }

  @Test
  void a_draft_that_lacks_items_is_refused_with_each_of_them() {
    opening()
        .after(DRAFTED, new OpeningRevised(ID, 0, Items.without("smoking")))
        .when(new Opening.Publish())
        .thenRefused(
            ITEMS_ARE_COMPLETE,
            new Violation("heads", ONE_HEAD_AT_LEAST),
            new Violation("terms.smoking", SMOKING_IS_SAID));
  }

  @Test
  void it_is_published_once() {
    published().when(new Opening.Publish()).thenRefused(IS_A_DRAFT);
    ended().when(new Opening.Publish()).thenRefused(IS_A_DRAFT);
  }

  @Test
  void only_what_is_published_can_be_closed() {
    var close = new Opening.Close("all filled");
    published().when(close).then(CLOSED);
    draft().when(close).thenRefused(IS_PUBLISHED);
    ended().when(close).thenRefused(IS_PUBLISHED);
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
    var later = Instant.parse("2027-01-01T00:00:00Z");
    opening().at(later).when(new Opening.Expire()).thenNothing();
    draft().at(later).when(new Opening.Expire()).thenNothing();
    ended().at(later).when(new Opening.Expire()).thenNothing();
  }

  @Test
  void what_has_expired_is_no_longer_published() {
    published()
        .after(new OpeningExpired(ID, LocalDate.of(2026, 7, 1)))
        .when(new Opening.Close("late"))
        .thenRefused(IS_PUBLISHED);
  }

  @Test
  void nothing_can_be_asked_of_an_opening_that_is_not_there() {
    opening().when(new Opening.Revise(1, Items.COMPLETE)).thenRefused(OPENING_EXISTS);
    opening().when(new Opening.Publish()).thenRefused(OPENING_EXISTS);
    opening().when(new Opening.Close("none")).thenRefused(OPENING_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Opening, Opening.Command, OfOpening> opening() {
    return Story.given(Opening.DECIDER);
  }

  private static Story<Opening, Opening.Command, OfOpening> draft() {
    return opening().after(DRAFTED, REVISED);
  }

  private static Story<Opening, Opening.Command, OfOpening> published() {
    return draft().after(PUBLISHED);
  }

  private static Story<Opening, Opening.Command, OfOpening> ended() {
    return published().after(CLOSED);
  }
}
