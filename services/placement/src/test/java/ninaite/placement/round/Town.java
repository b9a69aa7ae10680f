// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.aggregate.StateMapping;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.Gates;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.events.PlacementId;
import ninaite.events.Qualification;
import ninaite.events.RoundId;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import ninaite.japan.Japan;
import ninaite.placement.Candidate;
import ninaite.placement.Placement;
import ninaite.placement.Standing;
import ninaite.placement.States;
import ninaite.placement.Telling;
import ninaite.placement.Vacancy;
import ninaite.placement.round.Rankings.Key;
import ninaite.testing.TestClock;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** A town with vacancies, candidates and one match round, on a store of its own. */
final class Town {
  final TestClock clock = new TestClock();
  final MongoTemplate mongo;
  final RoundId round = new RoundId("round-of-november");
  final Aggregates<MatchRound, MatchRound.Command, OfRound> rounds;
  final Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies;
  final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;
  final Papers papers;
  final Secrets secrets;
  final Rankings rankings;
  final Present present;
  final Steps steps;
  final RoundReactions reactions;
  private int requests;

  Town(MongoClient client) {
    mongo = mongo(client);
    var deciding = new Deciding(mongo, (_, _, _, _) -> {}, clock, () -> null);
    rounds = deciding.by(MatchRound.DECIDER);
    vacancies = deciding.by(Vacancy.DECIDER);
    candidates = deciding.by(Candidate.DECIDER);
    papers = new Papers(mongo);
    secrets = new Secrets(mongo);
    rankings = new Rankings(mongo);
    present = new Present(new States(mongo));
    var freezing = new Freezing(rankings, present, secrets, papers, clock);
    steps = new Steps(secrets, freezing, new Offering(present, papers, clock), papers);
    var telling = new Telling(candidates, vacancies, deciding.by(Placement.DECIDER));
    reactions = new RoundReactions(rounds, papers, present, telling);
  }

  private static MongoTemplate mongo(MongoClient client) {
    var name = "town_" + UUID.randomUUID().toString().substring(0, 8);
    var context = new MongoMappingContext();
    var deciders = Deciders.of(Candidate.DECIDER, Vacancy.DECIDER, MatchRound.DECIDER);
    context.setManagedTypes(MongoManagedTypes.fromIterable(deciders.states()));
    context.setSimpleTypeHolder(StateMapping.conversions().getSimpleTypeHolder());
    context.afterPropertiesSet();
    var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(StateMapping.conversions());
    converter.afterPropertiesSet();
    return new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, name), converter);
  }

  LocalDate today() {
    return Japan.dateOf(clock.instant());
  }

  void announced(RoundMode mode, RoundPriority... priorities) {
    var whose =
        new MatchRound.Whose(round, ISHINOMAKI, today(), today(), mode, List.of(priorities));
    done(new MatchRound.Announce(whose));
    done(steps.opening(now()));
  }

  void vacancy(String id, int heads, String... certificates) {
    var demands = new Demands(List.of(certificates), false, 2400, true, true);
    var openUp =
        new Vacancy.OpenUp(
            new VacancyId(id),
            MIHON_SUISAN,
            ISHINOMAKI,
            heads,
            demands,
            today(),
            today().plusDays(60));
    tell(new VacancyId(id), openUp);
  }

  void person(String id, String... certificates) {
    var standing =
        new Standing(
            new Wishes(List.of(), null, List.of(), null, null, List.of(), null),
            Arrays.stream(certificates).map(code -> new Qualification(code, null)).toList(),
            new Gates(true, null, null, true, true),
            today().plusDays(90));
    var whose =
        new Candidate.Whose(
            new CandidateId(id),
            new ApplicationId("of-" + id),
            new TraineeId(id),
            ISHINOMAKI,
            standing);
    tell(new CandidateId(id), new Candidate.Register(whose));
  }

  /** Somebody agrees to a place that the round knows nothing of. */
  void takesAnotherPlace(String id) {
    var person = new CandidateId(id);
    var elsewhere = new VacancyId("elsewhere");
    tell(person, new Candidate.Receive(elsewhere, clock.instant().plus(Duration.ofDays(2))));
    tell(person, new Candidate.Accept(elsewhere, new PlacementId("placement-of-" + id)));
  }

  void tell(VacancyId id, Vacancy.Command command) {
    assertThat(vacancies.handle(id.text(), command, request())).isInstanceOf(Outcome.Done.class);
  }

  void tell(CandidateId id, Candidate.Command command) {
    assertThat(candidates.handle(id.text(), command, request())).isInstanceOf(Outcome.Done.class);
  }

  void ranks(String person, String... vacancies) {
    var tiers = Arrays.stream(vacancies).map(List::of).toList();
    assertThat(intake().take(Key.of(round, new CandidateId(person)), tiers, request()))
        .isInstanceOf(Outcome.Done.class);
  }

  void prefers(String vacancy, String... people) {
    var tiers = Arrays.stream(people).map(List::of).toList();
    assertThat(intake().take(Key.of(round, new VacancyId(vacancy)), tiers, request()))
        .isInstanceOf(Outcome.Done.class);
  }

  Intake intake() {
    return intake(rankings);
  }

  Intake intake(Rankings lists) {
    return new Intake(rounds, lists, papers, clock);
  }

  MatchRound.Frozen frozen() {
    done(new MatchRound.CloseLists());
    return (MatchRound.Frozen) done(steps.freezing(now()));
  }

  MatchRound.Published published() {
    frozen();
    done(steps.matching(now()));
    return (MatchRound.Published) done(steps.publication(now()));
  }

  MatchRound.Offered offered() {
    var asked =
        new MatchRound.Offers(0, clock.instant().plus(Duration.ofDays(7)), today().plusDays(20));
    var offered = (MatchRound.Offered) done(steps.offers(now(), asked));
    reactions.commands(round).forEach(this::tell);
    return offered;
  }

  Calculation.Solved solved(MatchRound.Made made) {
    return papers.read(round, made.certificate(), Calculation.Solved.class);
  }

  MatchRound now() {
    return rounds.find(round.text()).orElseThrow().state();
  }

  MatchRound done(MatchRound.Command command) {
    var outcome = rounds.handle(round.text(), command, request());
    assertThat(outcome).as(command.toString()).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<MatchRound>) outcome).state();
  }

  Origin.Request request() {
    return new Origin.Request("request-" + ++requests, "print", null);
  }
}
