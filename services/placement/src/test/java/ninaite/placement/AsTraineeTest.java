// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.People.ONAGAWA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Ids;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.Gates;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementId;
import ninaite.events.Qualification;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.testing.Api;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import ninaite.testing.OneService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a trainee asks of placement for themselves, over HTTP. */
@EngineTest
class AsTraineeTest {
  private static final LocalDate TODAY = Japan.dateOf(Instant.now());
  private static final OneService PLACEMENT =
      OneService.start(PlacementService.class, "placement", InstantSource.system());

  /** Another instance would share the partitions with this one. */
  @AfterAll
  static void stop() {
    PLACEMENT.close();
  }

  private final String me = UUID.randomUUID().toString();
  private final MunicipalityId town =
      new MunicipalityId("%06d".formatted(Math.abs(me.hashCode()) % 1_000_000));

  @Test
  void recommendations_say_why_not_and_which_certificate_opens_most() {
    String open = vacancy(town, 2);
    String lift = vacancy(town, 1, "FORK-TC");
    String both = vacancy(town, 1, "FORK-TC", "HACCP");
    vacancy(ONAGAWA, 1);
    String candidate = candidate(me, "FHS");
    Reply seen = as(me).get("/candidates/" + candidate + "/recommendations").ok();
    assertThat(seen.json().at("/vacancies").findValuesAsString("vacancy"))
        .containsExactly(open, lift, both);
    assertThat(seen.json().at("/vacancies/0/obstacles")).isEmpty();
    assertThat(seen.at("/vacancies/0/headsFree")).isEqualTo("2");
    assertThat(seen.at("/vacancies/1/obstacles/0/code")).isEqualTo("placement.certificate_is_held");
    assertThat(seen.json().at("/vacancies/2/obstacles").findValuesAsString("certificate"))
        .containsExactly("FORK-TC", "HACCP");
    assertThat(seen.json().at("/changes")).hasSize(1);
    assertThat(seen.at("/changes/0/without/certificate")).isEqualTo("FORK-TC");
    assertThat(seen.at("/changes/0/opens")).isEqualTo("1");
  }

  @Test
  void recommendations_are_the_candidates_own() {
    String candidate = candidate(me);
    String path = "/candidates/" + candidate + "/recommendations";
    assertThat(as("another-" + me).get(path).status()).isEqualTo(404);
    assertThat(PLACEMENT.as("city~official~~" + town.text()).get(path).status()).isEqualTo(403);
  }

  @Test
  void how_work_is_going_is_said_at_each_check_in_to_the_city_and_to_nobody_else() {
    String placement = working(TODAY.minusMonths(3));
    String own = "/placements/" + placement + "/check-ins/";
    assertThat(say(own + "3/own", 2, true).status()).isEqualTo(204);
    assertThat(say(own + "1/own", 4, false).status()).isEqualTo(204);
    assertThat(say(own + "3/own", 3, true).status()).isEqualTo(204);
    assertThat(say(own + "6/own", 3, true).at("/code")).isEqualTo("placement.check_in_is_due");
    assertThat(say(own + "2/own", 3, true).at("/code"))
        .isEqualTo("placement.check_in_is_of_the_programme");
    assertThat(say(own + "1/own", 6, true).status()).isEqualTo(422);

    Reply city = PLACEMENT.as("city~official~~" + town.text()).get(own + "own").ok();
    assertThat(city.json().findValuesAsString("months")).containsExactly("1", "3");
    assertThat(city.at("/1/work")).isEqualTo("3");
    assertThat(city.at("/1/contact")).isEqualTo("true");
    assertThat(as(me).get(own + "own").text()).isEqualTo(city.text());
    assertThat(as("another-" + me).get(own + "own").status()).isEqualTo(404);
    assertThat(PLACEMENT.as("city~other~~" + ISHINOMAKI.text()).get(own + "own").status())
        .isEqualTo(404);
    assertThat(PLACEMENT.as("employer~packer~" + MIHON_SUISAN.text()).get(own + "own").status())
        .isEqualTo(403);
  }

  private Reply say(String path, int work, boolean contact) {
    return as(me).put(path, Map.of("work", work, "contact", contact), UUID.randomUUID().toString());
  }

  private static Api.As as(String subject) {
    return PLACEMENT.as("trainee~" + subject);
  }

  @SuppressWarnings("unchecked")
  private String working(LocalDate since) {
    var placements = (Aggregates<Placement, Placement.Command, ?>) PLACEMENT.bean("placements");
    var id = new PlacementId(UUID.randomUUID().toString());
    var whose =
        new Placement.Whose(
            id,
            CandidateId.of(trainee(me)),
            new VacancyId("vacancy-of-" + me),
            MIHON_SUISAN,
            town,
            true,
            true,
            since.minusDays(9));
    done(
        placements.handle(
            id.text(), new Placement.Agree(whose, since.minusDays(20), since), request()));
    done(placements.handle(id.text(), new Placement.Start(since), request()));
    return id.text();
  }

  @SuppressWarnings("unchecked")
  private static String vacancy(MunicipalityId town, int heads, String... certificates) {
    String id = Long.toString(System.nanoTime(), 36) + "-" + UUID.randomUUID();
    var vacancies = (Aggregates<Vacancy, Vacancy.Command, ?>) PLACEMENT.bean("vacancies");
    var demands = new Demands(List.of(certificates), false, 2400, true, true);
    done(
        vacancies.handle(
            id,
            new Vacancy.OpenUp(
                new VacancyId(id), MIHON_SUISAN, town, heads, demands, TODAY, TODAY.plusDays(60)),
            request()));
    return id;
  }

  @SuppressWarnings("unchecked")
  private String candidate(String subject, String... certificates) {
    TraineeId trainee = trainee(subject);
    CandidateId id = CandidateId.of(trainee);
    var candidates = (Aggregates<Candidate, Candidate.Command, ?>) PLACEMENT.bean("candidates");
    var standing =
        new Standing(
            Samples.ANY_WORK,
            List.of(certificates).stream().map(code -> new Qualification(code, null)).toList(),
            new Gates(true, null, null, true, true),
            TODAY.plusDays(90));
    var whose =
        new Candidate.Whose(id, new ApplicationId("of-" + subject), trainee, town, standing);
    done(candidates.handle(id.text(), new Candidate.Register(whose), request()));
    return id.text();
  }

  private static TraineeId trainee(String subject) {
    return new TraineeId(Ids.sameFor("trainee", subject));
  }

  private static void done(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private static Origin.Request request() {
    return new Origin.Request(UUID.randomUUID().toString(), "print", null);
  }
}
