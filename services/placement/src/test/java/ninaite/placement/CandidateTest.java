// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static java.time.Duration.ofDays;
import static ninaite.events.PlacementEvent.ReturnCause.DECLINED;
import static ninaite.events.PlacementEvent.ReturnCause.LAPSED;
import static ninaite.events.PlacementEvent.ReturnCause.LEFT;
import static ninaite.events.PlacementEvent.ReturnCause.TOOK_ANOTHER;
import static ninaite.placement.PlacementRule.CANDIDATE_EXISTS;
import static ninaite.placement.PlacementRule.OFFER_IS_IN_TIME;
import static ninaite.placement.PlacementRule.OFFER_STANDS;
import static ninaite.placement.PlacementRule.ONE_PLACE_PER_PERSON;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.Story.NINE_ON_APRIL_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementId;
import ninaite.events.VacancyId;
import ninaite.testing.People;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The person's side: one place, and an answer in time is not overtaken by the clock. */
@TestMethodOrder(OrderAnnotation.class)
class CandidateTest {
  static final Set<PlacementRule> RULES =
      EnumSet.of(CANDIDATE_EXISTS, OFFER_STANDS, OFFER_IS_IN_TIME, ONE_PLACE_PER_PERSON);

  private static final CandidateId HANAKO = CandidateId.of(People.HANAKO);
  private static final ApplicationId FIRST = new ApplicationId("application-in-spring");
  private static final ApplicationId SECOND = new ApplicationId("application-in-summer");
  private static final VacancyId FILLETING = new VacancyId("opening-for-filleting");
  private static final VacancyId PACKING = new VacancyId("opening-for-packing");
  private static final PlacementId PLACEMENT = new PlacementId("placement-1");
  private static final PlacementId ANOTHER = new PlacementId("placement-2");
  private static final Standing STANDING = Samples.standing(LocalDate.of(2026, 6, 30));
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final Instant IN_A_WEEK = NINE_ON_APRIL_1.plus(ofDays(7));

  @Test
  void an_accepted_application_makes_a_candidate_once() {
    candidate().when(register(FIRST)).then(registered(FIRST));
    free().when(register(FIRST)).thenNothing();
    taken().when(register(FIRST)).thenNothing();
    left().when(register(FIRST)).thenNothing();
  }

  @Test
  void a_later_application_takes_the_place_of_the_earlier_one_and_nothing_else_changes() {
    free().when(register(SECOND)).then(registered(SECOND));
    taken().when(register(SECOND)).then(registered(SECOND));
    left().when(register(SECOND)).then(registered(SECOND));
    free()
        .after(received(FILLETING), registered(SECOND))
        .when(new Candidate.Accept(FILLETING, PLACEMENT))
        .then(accepted());
    left()
        .after(registered(SECOND), received(FILLETING))
        .when(new Candidate.Accept(FILLETING, PLACEMENT))
        .then(accepted());
  }

  @Test
  void who_has_taken_a_place_gets_no_second_one_by_a_second_application() {
    var twice = taken().after(registered(SECOND));
    twice.when(new Candidate.Receive(PACKING, IN_A_WEEK)).then(givenBack(PACKING, TOOK_ANOTHER));
    twice.when(new Candidate.Accept(PACKING, ANOTHER)).thenRefused(ONE_PLACE_PER_PERSON);
    taken()
        .after(new CandidatePlaced(HANAKO, PLACEMENT), registered(SECOND))
        .when(new Candidate.Accept(PACKING, ANOTHER))
        .thenRefused(ONE_PLACE_PER_PERSON);
  }

  @Test
  void an_offer_reaches_who_is_free() {
    var receive = new Candidate.Receive(FILLETING, IN_A_WEEK);
    free().when(receive).then(received(FILLETING));
  }

  @Test
  void an_offer_to_who_is_no_longer_free_goes_straight_back() {
    var receive = new Candidate.Receive(PACKING, IN_A_WEEK);
    taken().when(receive).then(givenBack(PACKING, TOOK_ANOTHER));
    left().when(receive).then(givenBack(PACKING, LEFT));
  }

  @Test
  void accepting_one_offer_gives_back_the_others() {
    free()
        .after(received(PACKING), received(FILLETING))
        .when(new Candidate.Accept(FILLETING, PLACEMENT))
        .then(accepted(), givenBack(PACKING, TOOK_ANOTHER));
  }

  @Test
  void nobody_agrees_to_two_places() {
    taken().when(new Candidate.Accept(PACKING, ANOTHER)).thenRefused(ONE_PLACE_PER_PERSON);
    taken()
        .after(new CandidatePlaced(HANAKO, PLACEMENT))
        .when(new Candidate.Accept(FILLETING, ANOTHER))
        .thenRefused(ONE_PLACE_PER_PERSON);
  }

  @Test
  void only_an_offer_that_stands_can_be_answered() {
    var accept = new Candidate.Accept(FILLETING, PLACEMENT);
    var decline = new Candidate.Decline(FILLETING);
    free().when(accept).thenRefused(OFFER_STANDS);
    free().when(decline).thenRefused(OFFER_STANDS);
    free().after(received(PACKING)).when(accept).thenRefused(OFFER_STANDS);
    taken().when(decline).thenRefused(OFFER_STANDS);
    left().when(accept).thenRefused(OFFER_STANDS);
    left().when(decline).thenRefused(OFFER_STANDS);
  }

  @Test
  void an_answer_counts_up_to_the_last_moment_before_the_deadline() {
    var offered =
        free().after(received(FILLETING)).when(new Candidate.Accept(FILLETING, PLACEMENT));
    offered.at(IN_A_WEEK.minusMillis(1)).then(accepted());
    offered.at(IN_A_WEEK).thenRefused(OFFER_IS_IN_TIME);
  }

  @Test
  void a_declined_offer_is_given_back() {
    free()
        .after(received(FILLETING))
        .when(new Candidate.Decline(FILLETING))
        .then(givenBack(FILLETING, DECLINED));
    free()
        .after(received(FILLETING))
        .when(new Candidate.Decline(FILLETING, "too_far"))
        .then(new OfferGivenBack(HANAKO, FILLETING, DECLINED, "too_far"));
  }

  @Test
  void offers_lapse_at_their_deadline_and_no_other_does() {
    var later = new OfferReceived(HANAKO, PACKING, IN_A_WEEK.plusMillis(1));
    var offered = free().after(received(FILLETING), later).when(new Candidate.LetLapse());
    offered.at(IN_A_WEEK.minusMillis(1)).thenNothing();
    offered.at(IN_A_WEEK).then(givenBack(FILLETING, LAPSED));
    offered
        .at(IN_A_WEEK.plusMillis(1))
        .then(givenBack(FILLETING, LAPSED), givenBack(PACKING, LAPSED));
  }

  @Test
  void the_clock_takes_nothing_from_who_has_answered() {
    taken().at(IN_A_WEEK).when(new Candidate.LetLapse()).thenNothing();
    left().when(new Candidate.LetLapse()).thenNothing();
    candidate().when(new Candidate.LetLapse()).thenNothing();
  }

  @Test
  void the_vacancy_confirms_the_place_once() {
    var bePlaced = new Candidate.BePlaced(PLACEMENT);
    var placed = new CandidatePlaced(HANAKO, PLACEMENT);
    taken().when(bePlaced).then(placed);
    taken().after(placed).when(bePlaced).thenNothing();
    taken().when(new Candidate.BePlaced(ANOTHER)).thenNothing();
    free().when(bePlaced).thenNothing();
    left().when(bePlaced).thenNothing();
  }

  @Test
  void who_lost_their_place_is_free_again() {
    var beFreed = new Candidate.BeFreed(PLACEMENT);
    taken().when(beFreed).then(new CandidateFreed(HANAKO, PLACEMENT));
    taken().when(new Candidate.BeFreed(ANOTHER)).thenNothing();
    free().when(beFreed).thenNothing();
    left().when(beFreed).thenNothing();
    taken()
        .after(new CandidateFreed(HANAKO, PLACEMENT), received(PACKING))
        .when(new Candidate.Accept(PACKING, ANOTHER))
        .then(new OfferAccepted(HANAKO, PACKING, ANOTHER));
  }

  @Test
  void who_leaves_gives_back_every_offer() {
    free()
        .after(received(FILLETING), received(PACKING))
        .when(new Candidate.Leave(FIRST))
        .then(
            givenBack(FILLETING, LEFT),
            givenBack(PACKING, LEFT),
            new CandidateLeft(HANAKO, APRIL_1));
    left().when(new Candidate.Leave(FIRST)).thenNothing();
    candidate().when(new Candidate.Leave(FIRST)).thenNothing();
  }

  @Test
  void the_end_of_an_earlier_application_takes_nothing_from_the_later_one() {
    var again = free().after(registered(SECOND), received(FILLETING));
    again.when(new Candidate.Leave(FIRST)).thenNothing();
    again
        .when(new Candidate.Leave(SECOND))
        .then(givenBack(FILLETING, LEFT), new CandidateLeft(HANAKO, APRIL_1));
  }

  @Test
  void who_has_agreed_keeps_the_place_when_the_application_ends() {
    taken().when(new Candidate.Leave(FIRST)).thenNothing();
  }

  @Test
  void nothing_can_be_asked_of_a_candidate_who_is_not_there() {
    candidate().when(new Candidate.Receive(PACKING, IN_A_WEEK)).thenRefused(CANDIDATE_EXISTS);
    candidate().when(new Candidate.Accept(PACKING, PLACEMENT)).thenRefused(CANDIDATE_EXISTS);
    candidate().when(new Candidate.Decline(PACKING)).thenRefused(CANDIDATE_EXISTS);
    candidate().when(new Candidate.BePlaced(PLACEMENT)).thenRefused(CANDIDATE_EXISTS);
    candidate().when(new Candidate.BeFreed(PLACEMENT)).thenRefused(CANDIDATE_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Candidate, Candidate.Command, OfCandidate> candidate() {
    return Story.given(Candidate.DECIDER);
  }

  private static Story<Candidate, Candidate.Command, OfCandidate> free() {
    return candidate().after(registered(FIRST));
  }

  private static Story<Candidate, Candidate.Command, OfCandidate> taken() {
    return free().after(received(FILLETING), accepted());
  }

  private static Story<Candidate, Candidate.Command, OfCandidate> left() {
    return free().after(new CandidateLeft(HANAKO, APRIL_1));
  }

  private static Candidate.Register register(ApplicationId by) {
    return new Candidate.Register(
        new Candidate.Whose(HANAKO, by, People.HANAKO, ISHINOMAKI, STANDING));
  }

  private static CandidateRegistered registered(ApplicationId by) {
    return new CandidateRegistered(
        HANAKO,
        by,
        People.HANAKO,
        ISHINOMAKI,
        STANDING.wishes(),
        STANDING.declared(),
        STANDING.gates(),
        STANDING.validUntil());
  }

  private static OfferReceived received(VacancyId vacancy) {
    return new OfferReceived(HANAKO, vacancy, IN_A_WEEK);
  }

  private static OfferAccepted accepted() {
    return new OfferAccepted(HANAKO, FILLETING, PLACEMENT);
  }

  private static OfferGivenBack givenBack(VacancyId vacancy, ReturnCause cause) {
    return new OfferGivenBack(HANAKO, vacancy, cause);
  }
}
