// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.trainee.TraineeRule.APPLICATION_EXISTS;
import static ninaite.trainee.TraineeRule.IS_A_DRAFT;
import static ninaite.trainee.TraineeRule.IS_OPEN;
import static ninaite.trainee.TraineeRule.IS_SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.ApplicationId;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
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
  static final Set<TraineeRule> RULES =
      EnumSet.of(APPLICATION_EXISTS, IS_A_DRAFT, IS_SUBMITTED, IS_OPEN);

  private static final ApplicationId ID = new ApplicationId("application-of-hanako");
  private static final Application.Whose WHOSE = new Application.Whose(ID, HANAKO, ISHINOMAKI);
  private static final Wishes ANY_WORK = new Wishes(List.of(), null, null);
  private static final Wishes FILLETING =
      new Wishes(List.of("filleting"), LocalTime.of(8, 30), 1100L);
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final ApplicationDrafted DRAFTED =
      new ApplicationDrafted(ID, HANAKO, ISHINOMAKI, ANY_WORK);
  private static final ApplicationSubmitted SUBMITTED =
      new ApplicationSubmitted(ID, ISHINOMAKI, APRIL_1, JUNE_30);
  private static final ApplicationAccepted ACCEPTED =
      new ApplicationAccepted(ID, HANAKO, ISHINOMAKI, ANY_WORK, APRIL_1, JUNE_30);
  private static final ApplicationWithdrawn WITHDRAWN =
      new ApplicationWithdrawn(ID, HANAKO, "works elsewhere", APRIL_1);

  @Test
  void it_begins_as_a_draft_once() {
    var draw = new Application.Draw(WHOSE, ANY_WORK);
    application().when(draw).then(DRAFTED);
    draft().when(draw).thenRefused(IS_A_DRAFT);
  }

  @Test
  void a_draft_can_be_changed_until_it_is_submitted() {
    var revise = new Application.Revise(FILLETING);
    draft().when(revise).then(new ApplicationRevised(ID, FILLETING));
    submitted().when(revise).thenRefused(IS_A_DRAFT);
    accepted().when(revise).thenRefused(IS_A_DRAFT);
    ended().when(revise).thenRefused(IS_A_DRAFT);
  }

  @Test
  void it_is_valid_to_the_end_of_the_second_month_after_it_came_in() {
    draft().when(new Application.Submit()).then(SUBMITTED);
    draft()
        .at(Instant.parse("2026-04-30T14:59:59.999Z"))
        .when(new Application.Submit())
        .then(new ApplicationSubmitted(ID, ISHINOMAKI, LocalDate.of(2026, 4, 30), JUNE_30));
  }

  @Test
  void midnight_in_japan_decides_the_month_it_came_in() {
    draft()
        .at(Instant.parse("2026-04-30T15:00:00Z"))
        .when(new Application.Submit())
        .then(
            new ApplicationSubmitted(
                ID, ISHINOMAKI, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 31)));
  }

  @Test
  void it_is_submitted_once() {
    submitted().when(new Application.Submit()).thenRefused(IS_A_DRAFT);
    accepted().when(new Application.Submit()).thenRefused(IS_A_DRAFT);
    ended().when(new Application.Submit()).thenRefused(IS_A_DRAFT);
  }

  @Test
  void the_city_accepts_the_wishes_that_were_submitted() {
    submitted().when(new Application.Accept()).then(ACCEPTED);
    application()
        .after(DRAFTED, new ApplicationRevised(ID, FILLETING), SUBMITTED)
        .when(new Application.Accept())
        .then(new ApplicationAccepted(ID, HANAKO, ISHINOMAKI, FILLETING, APRIL_1, JUNE_30));
  }

  @Test
  void the_city_declines_with_a_reason() {
    submitted()
        .when(new Application.Decline("outside the programme"))
        .then(new ApplicationDeclined(ID, "outside the programme", APRIL_1));
  }

  @Test
  void only_what_was_submitted_can_be_decided() {
    draft().when(new Application.Accept()).thenRefused(IS_SUBMITTED);
    accepted().when(new Application.Accept()).thenRefused(IS_SUBMITTED);
    ended().when(new Application.Accept()).thenRefused(IS_SUBMITTED);
    draft().when(new Application.Decline("no")).thenRefused(IS_SUBMITTED);
    accepted().when(new Application.Decline("no")).thenRefused(IS_SUBMITTED);
    ended().when(new Application.Decline("no")).thenRefused(IS_SUBMITTED);
  }

  @Test
  void the_person_can_withdraw_at_any_time_before_the_end() {
    var withdraw = new Application.Withdraw("works elsewhere");
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
    application().when(new Application.Revise(ANY_WORK)).thenRefused(APPLICATION_EXISTS);
    application().when(new Application.Submit()).thenRefused(APPLICATION_EXISTS);
    application().when(new Application.Accept()).thenRefused(APPLICATION_EXISTS);
    application().when(new Application.Decline("no")).thenRefused(APPLICATION_EXISTS);
    application().when(new Application.Withdraw("no")).thenRefused(APPLICATION_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
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
