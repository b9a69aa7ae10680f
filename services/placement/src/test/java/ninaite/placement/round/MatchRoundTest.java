// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.placement.round.RoundRule.DATES_ARE_IN_ORDER;
import static ninaite.placement.round.RoundRule.LISTS_ARE_CLOSED;
import static ninaite.placement.round.RoundRule.LISTS_ARE_FROZEN;
import static ninaite.placement.round.RoundRule.LISTS_ARE_OPEN;
import static ninaite.placement.round.RoundRule.LISTS_OPEN_AS_ANNOUNCED;
import static ninaite.placement.round.RoundRule.LISTS_STAY_OPEN_AS_ANNOUNCED;
import static ninaite.placement.round.RoundRule.RESULT_IS_PUBLISHED;
import static ninaite.placement.round.RoundRule.ROUND_EXISTS;
import static ninaite.placement.round.RoundRule.ROUND_IS_MATCHED;
import static ninaite.placement.round.RoundRule.ROUND_IS_NOT_OVER;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.Story.NINE_ON_APRIL_1;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.PlacementEvent.ListsClosed;
import ninaite.events.PlacementEvent.ListsFrozen;
import ninaite.events.PlacementEvent.ListsOpened;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.RoundAnnounced;
import ninaite.events.PlacementEvent.RoundCancelled;
import ninaite.events.PlacementEvent.RoundMatched;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundOffered;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.events.PlacementEvent.RoundPublished;
import ninaite.events.RoundId;
import ninaite.placement.PlacementRule;
import ninaite.placement.round.MatchRound.Collected;
import ninaite.placement.round.MatchRound.Made;
import ninaite.placement.round.MatchRound.Offers;
import ninaite.testing.Story;
import org.junit.jupiter.api.Test;

/** Each step follows the one before, and none comes earlier than was announced. */
class MatchRoundTest {
  static final Set<RoundRule> RULES =
      EnumSet.of(
          ROUND_EXISTS,
          DATES_ARE_IN_ORDER,
          LISTS_OPEN_AS_ANNOUNCED,
          LISTS_ARE_OPEN,
          LISTS_STAY_OPEN_AS_ANNOUNCED,
          LISTS_ARE_CLOSED,
          LISTS_ARE_FROZEN,
          ROUND_IS_MATCHED,
          RESULT_IS_PUBLISHED,
          ROUND_IS_NOT_OVER);

  private static final RoundId ROUND = new RoundId("round-of-april");
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate APRIL_3 = LocalDate.of(2026, 4, 3);
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final Instant IN_TWO_DAYS = NINE_ON_APRIL_1.plus(Duration.ofDays(2));
  private static final Instant IN_A_WEEK = NINE_ON_APRIL_1.plus(Duration.ofDays(7));
  private static final Collected COLLECTED = new Collected(24, 9, "1n", "a11");
  private static final Made MADE = new Made("1n", "cert", 21);
  private static final Made AGAIN = new Made("1n2", "cert2", 20);
  private static final Offers OFFERS = new Offers(21, IN_A_WEEK, MAY_1);

  @Test
  void a_round_is_announced_for_days_ahead() {
    round().when(announce(APRIL_1, APRIL_3)).then(announced());
    round().when(announce(APRIL_1.minusDays(1), APRIL_3)).thenRefused(DATES_ARE_IN_ORDER);
    round().when(announce(APRIL_3, APRIL_1)).thenRefused(DATES_ARE_IN_ORDER);
    round().after(announced()).when(announce(APRIL_1, APRIL_3)).thenNothing();
  }

  @Test
  void nothing_else_can_come_first() {
    round().when(new MatchRound.OpenLists("seal")).thenRefused(ROUND_EXISTS);
    round().when(new MatchRound.Cancel("too_few_lists")).thenRefused(ROUND_EXISTS);
  }

  @Test
  void lists_open_with_the_lottery_drawn_on_a_day_that_was_announced() {
    var open = new MatchRound.OpenLists("seal");
    round().after(announced()).when(open).then(opened());
    round().after(announced()).at(IN_A_WEEK).when(open).thenRefused(LISTS_OPEN_AS_ANNOUNCED);
    round()
        .after(announced())
        .at(NINE_ON_APRIL_1.minus(Duration.ofDays(1)))
        .when(open)
        .thenRefused(LISTS_OPEN_AS_ANNOUNCED);
    round().after(announced(), opened()).when(open).thenRefused(LISTS_OPEN_AS_ANNOUNCED);
  }

  @Test
  void lists_close_on_the_last_day_and_not_before() {
    var close = new MatchRound.CloseLists();
    round().after(announced(), opened()).when(close).thenRefused(LISTS_STAY_OPEN_AS_ANNOUNCED);
    round().after(announced(), opened()).at(IN_TWO_DAYS).when(close).then(closed());
    round().after(announced(), opened(), closed()).at(IN_TWO_DAYS).when(close).thenNothing();
    round().after(announced()).when(close).thenRefused(LISTS_ARE_OPEN);
  }

  @Test
  void only_closed_lists_are_frozen_and_once() {
    var freeze = new MatchRound.Freeze(COLLECTED);
    round().after(announced(), opened()).when(freeze).thenRefused(LISTS_ARE_CLOSED);
    round().after(announced(), opened(), closed()).when(freeze).then(frozen());
    round()
        .after(announced(), opened(), closed(), frozen())
        .when(freeze)
        .thenRefused(LISTS_ARE_CLOSED);
  }

  @Test
  void the_matching_is_made_of_what_was_frozen_and_once() {
    var match = new MatchRound.Match(MADE);
    round().after(announced(), opened(), closed()).when(match).thenRefused(LISTS_ARE_FROZEN);
    frozenRound().when(match).then(matched(MADE));
    frozenRound().after(matched(MADE)).when(match).thenRefused(LISTS_ARE_FROZEN);
  }

  @Test
  void the_seed_is_told_with_the_result() {
    var publish = new MatchRound.Publish("5eed");
    frozenRound().when(publish).thenRefused(ROUND_IS_MATCHED);
    frozenRound().after(matched(MADE)).when(publish).then(published("cert"));
  }

  @Test
  void offers_follow_what_was_published_and_once() {
    var offers = new MatchRound.MakeOffers(null, OFFERS);
    frozenRound().after(matched(MADE)).when(offers).thenRefused(RESULT_IS_PUBLISHED);
    frozenRound().after(matched(MADE), published("cert")).when(offers).then(offered(21));
    frozenRound()
        .after(matched(MADE), published("cert"), offered(21))
        .when(offers)
        .thenRefused(RESULT_IS_PUBLISHED);
  }

  @Test
  void what_remained_is_matched_and_published_again_with_the_same_seed() {
    frozenRound()
        .after(matched(MADE), published("cert"))
        .when(new MatchRound.MakeOffers(AGAIN, new Offers(20, IN_A_WEEK, MAY_1)))
        .then(matched(AGAIN), published("cert2"), offered(20));
  }

  @Test
  void offers_leave_time_to_answer_and_start_ahead() {
    frozenRound()
        .after(matched(MADE), published("cert"))
        .when(new MatchRound.MakeOffers(null, new Offers(21, NINE_ON_APRIL_1, MAY_1)))
        .thenRefused(PlacementRule.RESPOND_BY_IS_AHEAD);
    frozenRound()
        .after(matched(MADE), published("cert"))
        .when(new MatchRound.MakeOffers(null, new Offers(21, IN_A_WEEK, APRIL_1.minusDays(1))))
        .thenRefused(PlacementRule.STARTS_AHEAD);
  }

  @Test
  void a_round_can_be_called_off_until_offers_are_made() {
    var cancel = new MatchRound.Cancel("too_few_lists");
    var cancelled = new RoundCancelled(ROUND, "too_few_lists", APRIL_1);
    round().after(announced()).when(cancel).then(cancelled);
    frozenRound().after(matched(MADE), published("cert")).when(cancel).then(cancelled);
    frozenRound()
        .after(matched(MADE), published("cert"), offered(21))
        .when(cancel)
        .thenRefused(ROUND_IS_NOT_OVER);
    round().after(announced(), cancelled).when(cancel).thenRefused(ROUND_IS_NOT_OVER);
  }

  private static Story<MatchRound, MatchRound.Command, OfRound> round() {
    return Story.given(MatchRound.DECIDER);
  }

  private static Story<MatchRound, MatchRound.Command, OfRound> frozenRound() {
    return round().after(announced(), opened(), closed(), frozen());
  }

  private static MatchRound.Announce announce(LocalDate from, LocalDate to) {
    return new MatchRound.Announce(
        new MatchRound.Whose(
            ROUND, ISHINOMAKI, from, to, RoundMode.LOTTERY, List.of(RoundPriority.TRAINED_HERE)));
  }

  private static RoundAnnounced announced() {
    return new RoundAnnounced(
        ROUND,
        ISHINOMAKI,
        APRIL_1,
        APRIL_3,
        RoundMode.LOTTERY,
        List.of(RoundPriority.TRAINED_HERE),
        APRIL_1);
  }

  private static ListsOpened opened() {
    return new ListsOpened(ROUND, "seal", APRIL_1);
  }

  private static ListsClosed closed() {
    return new ListsClosed(ROUND, APRIL_3);
  }

  private static ListsFrozen frozen() {
    return new ListsFrozen(ROUND, 24, 9, "1n", "a11", APRIL_1);
  }

  private static RoundMatched matched(Made made) {
    return new RoundMatched(ROUND, made.inputs(), made.certificate(), made.matched(), APRIL_1);
  }

  private static RoundPublished published(String certificate) {
    return new RoundPublished(ROUND, certificate, "5eed", APRIL_1);
  }

  private static RoundOffered offered(int offers) {
    return new RoundOffered(ROUND, offers, IN_A_WEEK, MAY_1, APRIL_1);
  }
}
