// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.trainee.TraineeRule.APPLICATION_EXISTS;
import static ninaite.trainee.TraineeRule.IS_ACCEPTED;
import static ninaite.trainee.TraineeRule.IS_A_DRAFT;
import static ninaite.trainee.TraineeRule.IS_IN_FORCE;
import static ninaite.trainee.TraineeRule.IS_OPEN;
import static ninaite.trainee.TraineeRule.IS_SUBMITTED;
import static ninaite.trainee.TraineeRule.ONE_OPEN_APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.ApplicationId;
import ninaite.events.Gates;
import ninaite.events.Qualification;
import ninaite.events.Terms.Task;
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
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 見本 花子 applies in Ishinomaki on 1 April. */
@TestMethodOrder(OrderAnnotation.class)
class ApplicationTest {
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final Application.Accept ACCEPT =
      new Application.Accept(new Gates(true, null, null, true, true));
  static final Set<TraineeRule> RULES =
      EnumSet.of(
          APPLICATION_EXISTS,
          ONE_OPEN_APPLICATION,
          IS_A_DRAFT,
          IS_SUBMITTED,
          IS_ACCEPTED,
          IS_IN_FORCE,
          IS_OPEN);

  private static final ApplicationId ID = new ApplicationId("application-of-hanako");
  private static final Application.Whose WHOSE = new Application.Whose(ID, HANAKO, ISHINOMAKI);
  private static final Wishes ANY_WORK = Hopes.NONE.wishes();
  private static final Wishes FILLETING =
      new Hopes(List.of(Task.FILLETING), LocalTime.of(8, 30), null, 360, 40, null, 1100L).wishes();
  private static final List<Qualification> FORKLIFT = List.of(new Qualification("FORK-TC", null));
  private static final Gates OPEN = new Gates(true, null, null, true, true);
  private static final Gates CAPPED = new Gates(true, JUNE_30.plusYears(1), 1680, true, true);
  private static final ApplicationDrafted DRAFTED =
      new ApplicationDrafted(ID, HANAKO, ISHINOMAKI, ANY_WORK, List.of());
  private static final ApplicationSubmitted SUBMITTED =
      submittedOn(APRIL_1, "260401-0900", JUNE_30);
  private static final ApplicationAccepted ACCEPTED =
      new ApplicationAccepted(ID, HANAKO, ISHINOMAKI, ANY_WORK, List.of(), OPEN, APRIL_1, JUNE_30);
  private static final ApplicationWithdrawn WITHDRAWN =
      new ApplicationWithdrawn(ID, HANAKO, "works_elsewhere", APRIL_1);

  @Test
  void it_begins_as_a_draft_once() {
    var draw = new Application.Draw(WHOSE, new Entry(ANY_WORK, List.of()));
    application().when(draw).then(DRAFTED);
    draft().when(draw).thenRefused(ONE_OPEN_APPLICATION);
    submitted().when(draw).thenRefused(ONE_OPEN_APPLICATION);
    accepted().when(draw).thenRefused(ONE_OPEN_APPLICATION);
    ended().when(draw).thenRefused(IS_OPEN);
  }

  @Test
  void a_draft_is_saved_piece_by_piece_until_it_is_submitted() {
    var wishes = new Application.Revise(new Entry.Piece(FILLETING, null));
    var held = new Application.Revise(new Entry.Piece(null, FORKLIFT));
    draft().when(wishes).then(new ApplicationRevised(ID, FILLETING, List.of()));
    draft()
        .after(new ApplicationRevised(ID, FILLETING, List.of()))
        .when(held)
        .then(new ApplicationRevised(ID, FILLETING, FORKLIFT));
    submitted().when(wishes).thenRefused(IS_A_DRAFT);
    accepted().when(wishes).thenRefused(IS_A_DRAFT);
    ended().when(wishes).thenRefused(IS_A_DRAFT);
  }

  @Test
  void it_is_valid_to_the_end_of_the_second_month_after_it_came_in() {
    draft().when(new Application.Submit()).then(SUBMITTED);
    draft()
        .at(Instant.parse("2026-04-30T14:59:59.999Z"))
        .when(new Application.Submit())
        .then(submittedOn(LocalDate.of(2026, 4, 30), "260430-2359", JUNE_30));
  }

  @Test
  void midnight_in_japan_decides_the_month_it_came_in() {
    draft()
        .at(Instant.parse("2026-04-30T15:00:00Z"))
        .when(new Application.Submit())
        .then(submittedOn(LocalDate.of(2026, 5, 1), "260501-0000", LocalDate.of(2026, 7, 31)));
  }

  @Test
  void it_is_submitted_once() {
    submitted().when(new Application.Submit()).thenRefused(IS_A_DRAFT);
    accepted().when(new Application.Submit()).thenRefused(IS_A_DRAFT);
    ended().when(new Application.Submit()).thenRefused(IS_A_DRAFT);
  }

  @Test
  void the_city_accepts_what_was_submitted_with_the_gates_of_the_day() {
    submitted().when(ACCEPT).then(ACCEPTED);
    application()
        .after(DRAFTED, new ApplicationRevised(ID, FILLETING, FORKLIFT), SUBMITTED)
        .when(new Application.Accept(CAPPED))
        .then(
            new ApplicationAccepted(
                ID, HANAKO, ISHINOMAKI, FILLETING, FORKLIFT, CAPPED, APRIL_1, JUNE_30));
  }

  @Test
  void what_has_run_out_is_not_accepted_even_before_the_clock_has_noticed() {
    submitted().at(Instant.parse("2026-06-30T14:59:59Z")).when(ACCEPT).leadsTo();
    submitted().at(Instant.parse("2026-06-30T15:00:00Z")).when(ACCEPT).thenRefused(IS_IN_FORCE);
  }

  @Test
  void a_renewal_counts_two_months_from_its_own_day_and_asks_the_gates_again() {
    var renew = new Application.Renew(Entry.Piece.NOTHING, CAPPED);
    LocalDate june8 = LocalDate.of(2026, 6, 8);
    LocalDate august31 = LocalDate.of(2026, 8, 31);
    accepted()
        .at(Instant.parse("2026-06-08T03:00:00Z"))
        .when(renew)
        .then(
            new ApplicationRenewed(
                ID, HANAKO, ISHINOMAKI, ANY_WORK, List.of(), CAPPED, june8, august31));
  }

  @Test
  void a_renewal_can_bring_other_wishes() {
    accepted()
        .when(new Application.Renew(new Entry.Piece(FILLETING, FORKLIFT), OPEN))
        .then(
            new ApplicationRenewed(
                ID, HANAKO, ISHINOMAKI, FILLETING, FORKLIFT, OPEN, APRIL_1, JUNE_30));
  }

  @Test
  void only_what_was_accepted_and_is_in_force_is_renewed() {
    var renew = new Application.Renew(Entry.Piece.NOTHING, OPEN);
    draft().when(renew).thenRefused(IS_ACCEPTED);
    submitted().when(renew).thenRefused(IS_ACCEPTED);
    ended().when(renew).thenRefused(IS_ACCEPTED);
    accepted().at(Instant.parse("2026-06-30T15:00:00Z")).when(renew).thenRefused(IS_IN_FORCE);
  }

  @Test
  void the_city_declines_with_a_reason() {
    submitted()
        .when(new Application.Decline("outside_programme"))
        .then(new ApplicationDeclined(ID, HANAKO, "outside_programme", APRIL_1));
  }

  @Test
  void only_what_was_submitted_can_be_decided() {
    draft().when(ACCEPT).thenRefused(IS_SUBMITTED);
    accepted().when(ACCEPT).thenRefused(IS_SUBMITTED);
    ended().when(ACCEPT).thenRefused(IS_SUBMITTED);
    draft().when(new Application.Decline("no")).thenRefused(IS_SUBMITTED);
    accepted().when(new Application.Decline("no")).thenRefused(IS_SUBMITTED);
    ended().when(new Application.Decline("no")).thenRefused(IS_SUBMITTED);
  }

  @Test
  void the_person_can_withdraw_at_any_time_before_the_end() {
    var withdraw = new Application.Withdraw("works_elsewhere");
    draft().when(withdraw).then(WITHDRAWN);
    submitted().when(withdraw).then(WITHDRAWN);
    accepted().when(withdraw).then(WITHDRAWN);
    ended().when(withdraw).thenRefused(IS_OPEN);
  }

  @Test
  void it_lapses_when_its_last_day_is_over_in_japan() {
    var lapse = new Application.LetLapse();
    var lapsed = new ApplicationLapsed(ID, HANAKO, LocalDate.of(2026, 7, 1));
    var lastMoment = Instant.parse("2026-06-30T14:59:59.999Z");
    var over = Instant.parse("2026-06-30T15:00:00Z");
    submitted().at(lastMoment).when(lapse).thenNothing();
    submitted().at(over).when(lapse).then(lapsed);
    accepted().at(lastMoment).when(lapse).thenNothing();
    accepted().at(over).when(lapse).then(lapsed);
  }

  @Test
  void neither_a_draft_nor_what_has_ended_lapses() {
    var later = Instant.parse("2027-01-01T00:00:00Z");
    application().at(later).when(new Application.LetLapse()).thenNothing();
    draft().at(later).when(new Application.LetLapse()).thenNothing();
    ended().at(later).when(new Application.LetLapse()).thenNothing();
  }

  @Test
  void nothing_can_be_asked_of_an_application_that_is_not_there() {
    var revise = new Application.Revise(Entry.Piece.NOTHING);
    var renew = new Application.Renew(Entry.Piece.NOTHING, OPEN);
    application().when(revise).thenRefused(APPLICATION_EXISTS);
    application().when(renew).thenRefused(APPLICATION_EXISTS);
    application().when(new Application.Submit()).thenRefused(APPLICATION_EXISTS);
    application().when(ACCEPT).thenRefused(APPLICATION_EXISTS);
    application().when(new Application.Decline("no")).thenRefused(APPLICATION_EXISTS);
    application().when(new Application.Withdraw("no")).thenRefused(APPLICATION_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static ApplicationSubmitted submittedOn(LocalDate on, String minute, LocalDate until) {
    Instant at =
        Instant.parse(
            "20%s-%s-%sT%s:%s:00+09:00"
                .formatted(
                    minute.substring(0, 2),
                    minute.substring(2, 4),
                    minute.substring(4, 6),
                    minute.substring(7, 9),
                    minute.substring(9)));
    String receipt = Receipt.of(ISHINOMAKI, ID, at).number();
    assertThat(receipt).startsWith("042021-" + minute + "-");
    return new ApplicationSubmitted(ID, HANAKO, ISHINOMAKI, receipt, on, until);
  }

  private static Story<Application, Application.Command, OfApplication> application() {
    return Story.given(Application.DECIDER);
  }

  private static Story<Application, Application.Command, OfApplication> draft() {
    return application().after(DRAFTED);
  }

  private static Story<Application, Application.Command, OfApplication> submitted() {
    return draft().after(SUBMITTED);
  }

  private static Story<Application, Application.Command, OfApplication> accepted() {
    return submitted().after(ACCEPTED);
  }

  private static Story<Application, Application.Command, OfApplication> ended() {
    return draft().after(WITHDRAWN);
  }
}
