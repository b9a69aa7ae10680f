// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.portal.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final Part<Mine.Candidate> NOBODY = new Part.Absent<>();

  @Test
  void who_has_not_applied_applies() {
    assertThat(what(List.of(), NOBODY)).containsExactly("apply");
    assertThat(what(List.of(application("draft", null)), NOBODY)).containsExactly("apply");
    assertThat(what(List.of(application("withdrawn", null)), NOBODY)).containsExactly("apply");
  }

  @Test
  void an_application_waits_for_the_city_then_for_an_introduction_then_for_more_time() {
    LocalDate far = LocalDate.of(2026, 6, 30);
    assertThat(what(List.of(application("submitted", far)), NOBODY)).containsExactly("decision");
    assertThat(what(List.of(application("accepted", far)), free()))
        .containsExactly("look", "introduction");
    assertThat(what(List.of(application("accepted", TODAY.plusDays(3))), free()))
        .containsExactly("look", "renew");
  }

  @Test
  void what_has_a_deadline_comes_first_the_earliest_first() {
    var offers =
        List.of(
            new Mine.Offer("later", Instant.parse("2026-04-20T00:00:00Z")),
            new Mine.Offer("sooner", Instant.parse("2026-04-10T00:00:00Z")));
    Part<Mine.Candidate> offered = new Part.Shown<>(new Mine.Candidate("me", "free", offers, null));
    var things =
        new Next(TODAY)
            .of(
                List.of(application("accepted", LocalDate.of(2026, 6, 30))),
                offered,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    assertThat(things)
        .extracting(Next.Thing::path)
        .startsWith("/work/me/offers/sooner", "/work/me/offers/later");
  }

  @Test
  void only_the_latest_check_in_that_has_come_and_was_not_answered_is_asked() {
    LocalDate started = LocalDate.of(2025, 12, 20);
    Mine.Placement working =
        new Mine.Placement(
            new Mine.PlacementOf("p", "v", "e", started),
            "working",
            null,
            started,
            null,
            List.of());
    assertThat(CheckIns.due(working, List.of(), TODAY).map(CheckIns.Due::months))
        .isEqualTo(Optional.of(3));
    var said = List.of(new CheckIns.Said(3, 4, false, TODAY));
    assertThat(CheckIns.due(working, said, TODAY)).isEmpty();
    assertThat(CheckIns.due(working, List.of(), started.plusDays(20))).isEmpty();
  }

  private static List<String> what(
      List<Mine.Application> applications, Part<Mine.Candidate> candidate) {
    return new Next(TODAY)
        .of(applications, candidate, List.of(), List.of(), List.of(), List.of()).stream()
            .map(Next.Thing::what)
            .toList();
  }

  private static Part<Mine.Candidate> free() {
    return new Part.Shown<>(new Mine.Candidate("me", "free", List.of(), null));
  }

  private static Mine.Application application(String state, @Nullable LocalDate until) {
    return new Mine.Application("a", state, null, null, until, null, null);
  }
}
