// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.Event;
import ninaite.events.Gates;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.Side;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.Terms.Task;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import ninaite.testing.Seeds;
import ninaite.trainee.SeekerPage.Step;
import ninaite.trainee.SeekerPage.What;
import org.junit.jupiter.api.Test;

/** 見本 花子 is introduced twice, takes a place, leaves it, and applies again. */
class SeekerLedgerTest {
  private static final ApplicationId FIRST = new ApplicationId("first");
  private static final ApplicationId SECOND = new ApplicationId("second");
  private static final CandidateId CANDIDATE = CandidateId.of(HANAKO);
  private static final VacancyId SILENT = new VacancyId("silent");
  private static final VacancyId FILLETING = new VacancyId("filleting");
  private static final PlacementId PLACE = new PlacementId("place");
  private static final Wishes ANY = Hopes.NONE.wishes();
  private static final Wishes PACKING =
      new Hopes(List.of(Task.PACKING), null, null, null, null, null, null).wishes();

  /** What each source told, in its order. */
  private static final Map<String, List<Event>> TOLD =
      Map.of(
          "first", applied(FIRST, day(4, 1), day(6, 30), day(7, 1)),
          "second", applied(SECOND, day(9, 1), day(11, 30), day(12, 1)),
          "silent",
              List.of(
                  introduced(SILENT, day(4, 10)),
                  new IntroductionUnanswered(SILENT, CANDIDATE, day(4, 25))),
          "filleting",
              List.of(
                  introduced(FILLETING, day(4, 13)),
                  new IntroductionAnswered(
                      FILLETING, CANDIDATE, EmployerAnswer.INTERVIEW, null, day(4, 20)),
                  new OfferMade(FILLETING, CANDIDATE, day(4, 22), Instant.EPOCH, day(5, 11))),
          "place",
              List.of(
                  new PlacementAgreed(
                      PLACE,
                      CANDIDATE,
                      FILLETING,
                      MIHON_SUISAN,
                      ISHINOMAKI,
                      true,
                      true,
                      day(4, 1),
                      day(4, 24),
                      day(5, 11)),
                  new WorkStarted(PLACE, CANDIDATE, MIHON_SUISAN, true, true, day(5, 12)),
                  new StartCorrected(
                      PLACE, CANDIDATE, MIHON_SUISAN, true, true, day(5, 11), day(5, 13)),
                  new PlacementEnded(PLACE, CANDIDATE, "moved_away", day(8, 30)),
                  new EndCorrected(PLACE, "family_reasons", day(8, 31), day(9, 2))));

  @Test
  void each_introduction_is_followed_to_its_end_on_the_application_it_was_made_on() {
    var entries = SeekerLedger.entries(page(Seeds.usual()));
    assertThat(entries).hasSize(2);
    var first = entries.getFirst();
    assertThat(first.line().receivedOn()).isEqualTo(day(4, 1));
    assertThat(first.line().how()).isEqualTo("lapsed");
    assertThat(first.introductions()).hasSize(2);
    assertThat(first.introductions())
        .anySatisfy(
            one ->
                assertThat(first.courseOf(one))
                    .containsExactly(new Step(What.UNANSWERED, day(4, 25), null)))
        .anySatisfy(
            one ->
                assertThat(first.courseOf(one))
                    .containsExactly(
                        new Step(What.INTERVIEW, day(4, 20), null),
                        new Step(What.OFFERED, day(4, 22), null),
                        new Step(What.AGREED, day(4, 24), null),
                        new Step(What.STARTED, day(5, 11), null),
                        new Step(What.ENDED, day(8, 31), "family_reasons")));
    assertThat(entries.getLast().introductions()).isEmpty();
  }

  /** Events of different sources arrive in any order, and the ledger is the same. */
  @Test
  void the_order_in_which_sources_are_heard_makes_no_difference() {
    Seeds seeds = Seeds.usual();
    var expected = summary(page(seeds.next()));
    for (int i = 0; i < 2_000; i++) {
      assertThat(summary(page(seeds.next()))).as(seeds.toString()).isEqualTo(expected);
    }
  }

  @Test
  void it_is_kept_two_years_after_the_last_step_and_then_erased_line_by_line() {
    SeekerPage page = page(Seeds.usual());
    assertThat(SeekerLedger.firstKeptUntil(page)).contains(LocalDate.of(2028, 7, 1));
    assertThat(SeekerLedger.lastKeptUntil(page)).contains(LocalDate.of(2028, 12, 1));
    assertThat(SeekerLedger.erased(page, LocalDate.of(2028, 7, 1))).isEqualTo(page);
    SeekerPage left = SeekerLedger.erased(page, LocalDate.of(2028, 7, 2));
    assertThat(left.lines()).extracting(SeekerPage.Line::application).containsExactly(SECOND);
    assertThat(left.introductions()).isEmpty();
    assertThat(left.jobs()).isEmpty();
    assertThat(SeekerLedger.erased(left, LocalDate.of(2028, 12, 2)).isBlank()).isTrue();
  }

  @Test
  void an_introduction_belongs_to_the_latest_application_that_had_not_ended() {
    SeekerPage page = page(Seeds.usual());
    assertThat(introducedBy(page, day(6, 30))).isEqualTo(FIRST);
    assertThat(introducedBy(page, day(8, 1))).as("none is open: the last one").isEqualTo(FIRST);
    assertThat(introducedBy(page, day(9, 1))).isEqualTo(SECOND);
    assertThat(introducedBy(page, day(11, 1))).isEqualTo(SECOND);
    ApplicationId elsewhere = new ApplicationId("elsewhere");
    SeekerPage two = Paging.fold(page, drafted(elsewhere));
    two = Paging.fold(two, submitted(elsewhere, day(10, 1), day(12, 31)));
    two = Paging.fold(two, new ApplicationWithdrawn(elsewhere, HANAKO, "stays_here", day(10, 5)));
    assertThat(introducedBy(two, day(10, 2))).isEqualTo(elsewhere);
    assertThat(introducedBy(two, day(10, 10))).as("the other has ended").isEqualTo(SECOND);
  }

  private static ApplicationId introducedBy(SeekerPage page, LocalDate on) {
    VacancyId vacancy = new VacancyId("another");
    return SeekerLedger.entries(Paging.fold(page, introduced(vacancy, on))).stream()
        .filter(e -> e.introductions().stream().anyMatch(i -> i.vacancy().equals(vacancy)))
        .map(e -> e.line().application())
        .reduce((_, _) -> new ApplicationId("more-than-one"))
        .orElseThrow();
  }

  @Test
  void what_is_in_force_is_kept_without_end() {
    SeekerPage page = SeekerPage.blank(HANAKO);
    for (OfApplication event : List.of(drafted(FIRST), submitted(FIRST, day(4, 1), day(6, 30)))) {
      page = Paging.fold(page, event);
    }
    assertThat(SeekerLedger.entries(page).getFirst().keptUntil()).isNull();
    assertThat(SeekerLedger.erased(page, LocalDate.of(2040, 1, 1))).isEqualTo(page);
  }

  @Test
  void a_draft_that_was_never_handed_in_leaves_no_line() {
    SeekerPage page = Paging.fold(SeekerPage.blank(HANAKO), drafted(FIRST));
    assertThat(SeekerLedger.entries(page)).isEmpty();
    page = Paging.fold(page, new ApplicationWithdrawn(FIRST, HANAKO, "works_elsewhere", day(4, 2)));
    assertThat(page.isBlank()).isTrue();
  }

  @Test
  void a_renewal_moves_the_validity_and_a_revision_the_wishes() {
    SeekerPage page = Paging.fold(SeekerPage.blank(HANAKO), drafted(FIRST));
    page = Paging.fold(page, new ApplicationRevised(FIRST, PACKING, List.of()));
    page = Paging.fold(page, submitted(FIRST, day(4, 1), day(6, 30)));
    assertThat(SeekerLedger.entries(page).getFirst().line().wished()).containsExactly("PACKING");
    page =
        Paging.fold(
            page,
            new ApplicationRenewed(
                FIRST,
                HANAKO,
                ISHINOMAKI,
                ANY,
                List.of(),
                new Gates(true, null, null, true, true),
                day(6, 8),
                day(8, 31)));
    assertThat(SeekerLedger.entries(page).getFirst().line())
        .satisfies(
            line -> {
              assertThat(line.wished()).isEmpty();
              assertThat(line.validUntil()).isEqualTo(day(8, 31));
            });
  }

  @Test
  void an_offer_that_came_back_and_an_agreement_that_was_cancelled_are_told() {
    SeekerPage page = SeekerPage.blank(HANAKO);
    for (OfApplication event : List.of(drafted(FIRST), submitted(FIRST, day(4, 1), day(6, 30)))) {
      page = Paging.fold(page, event);
    }
    List<PlacementEvent> events =
        List.of(
            introduced(SILENT, day(4, 2)),
            new IntroductionAnswered(
                SILENT, CANDIDATE, EmployerAnswer.DECLINED, "position_filled", day(4, 3)),
            introduced(FILLETING, day(4, 4)),
            new OfferMade(FILLETING, CANDIDATE, day(4, 5), Instant.EPOCH, day(5, 1)),
            new OfferReturned(FILLETING, CANDIDATE, ReturnCause.LAPSED, day(4, 12)),
            new AgreementCancelled(PLACE, CANDIDATE, FILLETING, Side.EMPLOYER, "fire", day(4, 20)));
    for (PlacementEvent event : events) {
      page = Paging.fold(page, event);
    }
    var entry = SeekerLedger.entries(page).getFirst();
    assertThat(entry.courseOf(entry.introductions().getFirst()))
        .containsExactly(new Step(What.DECLINED_BY_EMPLOYER, day(4, 3), "position_filled"));
    assertThat(entry.courseOf(entry.introductions().getLast()))
        .containsExactly(
            new Step(What.OFFERED, day(4, 5), null),
            new Step(What.OFFER_RETURNED, day(4, 12), "lapsed"));
  }

  /** Each source keeps its order; between sources anything goes. */
  private static SeekerPage page(Seeds seeds) {
    List<String> turns = new ArrayList<>();
    TOLD.forEach((source, events) -> events.forEach(_ -> turns.add(source)));
    Map<String, Integer> heard = new HashMap<>();
    SeekerPage page = SeekerPage.blank(HANAKO);
    for (String source : seeds.shuffled(turns.stream().sorted().toList())) {
      int next = heard.merge(source, 1, Integer::sum) - 1;
      page =
          switch (Objects.requireNonNull(TOLD.get(source)).get(next)) {
            case OfApplication event -> Paging.fold(page, event);
            case PlacementEvent event -> Paging.fold(page, event);
            case Event other -> throw new IllegalStateException("" + other);
          };
    }
    return page;
  }

  private static List<String> summary(SeekerPage page) {
    return SeekerLedger.entries(page).stream()
        .flatMap(
            entry ->
                IntStream.range(0, entry.introductions().size() + 1)
                    .mapToObj(
                        i ->
                            i == 0
                                ? entry.line() + " until " + entry.keptUntil()
                                : entry.introductions().get(i - 1).vacancy()
                                    + " "
                                    + entry.courseOf(entry.introductions().get(i - 1)))
                    .sorted())
        .toList();
  }

  private static List<Event> applied(
      ApplicationId id, LocalDate on, LocalDate until, LocalDate lapsedOn) {
    return List.of(
        drafted(id),
        submitted(id, on, until),
        new ApplicationAccepted(
            id,
            HANAKO,
            ISHINOMAKI,
            ANY,
            List.of(),
            new Gates(true, null, null, true, true),
            on,
            until),
        new ApplicationLapsed(id, HANAKO, lapsedOn));
  }

  private static ApplicationDrafted drafted(ApplicationId id) {
    return new ApplicationDrafted(id, HANAKO, ISHINOMAKI, ANY, List.of());
  }

  private static ApplicationSubmitted submitted(ApplicationId id, LocalDate on, LocalDate until) {
    return new ApplicationSubmitted(id, HANAKO, ISHINOMAKI, "receipt-of-" + id, on, until);
  }

  private static CandidateIntroduced introduced(VacancyId vacancy, LocalDate on) {
    return new CandidateIntroduced(
        vacancy, CANDIDATE, Basis.CITY_NOTIFICATION, on, on.plusDays(14));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
