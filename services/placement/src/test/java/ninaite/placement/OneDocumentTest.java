// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.aggregate.Ids;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.aggregate.Pending;
import ninaite.aggregate.StateMapping;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.VacancyId;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import ninaite.testing.People;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** What the runtime promises of a document, on a real store, with a vacancy as the example. */
@EngineTest
class OneDocumentTest {
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final MongoClient CLIENT = MongoClients.create(Engines.current().mongodbUri());

  private final VacancyId vacancy = new VacancyId(Ids.inOrderOfTime(NOW));
  private final List<Pending> sent = new ArrayList<>();
  private final Aggregates<Vacancy, Vacancy.Command, OfVacancy> here = process();

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Test
  void a_fresh_process_reads_what_another_wrote() {
    opened(2);
    introduced(candidate(1));
    Vacancy read = process().find(vacancy.text()).orElseThrow().state();
    assertThat(read).isEqualTo(here.find(vacancy.text()).orElseThrow().state());
    assertThat(read).isInstanceOf(Vacancy.Open.class);
  }

  @Test
  void two_processes_at_once_never_promise_more_heads_than_there_are()
      throws InterruptedException, ExecutionException {
    opened(3);
    IntStream.range(0, 40).forEach(i -> introduced(candidate(i)));
    var there = process();
    List<Callable<Outcome<Vacancy>>> offers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      var process = i % 2 == 0 ? here : there;
      var offer =
          new Vacancy.Offer(
              candidate(i), NOW.plusSeconds(60), LocalDate.of(2026, 12, 1), Samples.FREE);
      offers.add(() -> settled(process, offer));
    }
    int done = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : threads.invokeAll(offers)) {
        done += outcome.get() instanceof Outcome.Done ? 1 : 0;
      }
    }
    assertThat(done).isEqualTo(3);
    assertThat(places().offers()).hasSize(3);
    assertThat(places().free()).isZero();
  }

  @Test
  void a_refusal_is_decided_on_the_document_as_it_is_and_not_as_it_is_remembered() {
    opened(1);
    introduced(candidate(1));
    introduced(candidate(2));
    var there = process();
    done(here, offer(1));
    done(
        there,
        new Vacancy.TakeBack(candidate(1), ninaite.events.PlacementEvent.ReturnCause.DECLINED));
    // Here the head is still remembered as held.
    done(here, offer(2));
  }

  @Test
  void a_request_is_done_once_however_often_it_comes() {
    opened(1);
    var command = new Vacancy.Introduce(candidate(1), Basis.CITY_NOTIFICATION, Samples.FREE);
    var request = new Origin.Request("key", "print", null);
    var first = here.handle(vacancy.text(), command, request);
    var again = process().handle(vacancy.text(), command, request);
    assertThat(first).isInstanceOf(Outcome.Done.class);
    assertThat(again)
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            repeated -> {
              assertThat(repeated.repeated()).isTrue();
              assertThat(repeated.version()).isEqualTo(((Outcome.Done<?>) first).version());
            });
    assertThat(here.handle(vacancy.text(), command, new Origin.Request("key", "other", null)))
        .isInstanceOf(Outcome.KeyReused.class);
    assertThat(here.handle(vacancy.text(), command, new Origin.Request("k2", "print", 99L)))
        .isInstanceOf(Outcome.Stale.class);
  }

  @Test
  void an_event_of_another_aggregate_is_applied_once_per_sequence() {
    opened(2);
    introduced(candidate(1));
    done(here, offer(1));
    var back =
        new Vacancy.TakeBack(candidate(1), ninaite.events.PlacementEvent.ReturnCause.DECLINED);
    var cause = new Origin.Caused("placement/someone", 7);
    here.handle(vacancy.text(), back, cause);
    done(here, offer(1));
    here.handle(vacancy.text(), back, cause);
    process().handle(vacancy.text(), back, new Origin.Caused("placement/someone", 6));
    assertThat(places().offers()).hasSize(1);
  }

  @Test
  void what_a_dead_process_left_unsent_goes_out_before_anything_newer() {
    opened(2);
    introduced(candidate(1));
    sent.clear();
    var there = process();
    there.handle(
        vacancy.text(),
        new Vacancy.Introduce(candidate(2), Basis.CITY_NOTIFICATION, Samples.FREE),
        new Origin.Request("there", "print", null));
    assertThat(sent).extracting(Pending::sequence).containsExactly(1L, 2L, 3L);
  }

  @Test
  void events_are_numbered_without_a_gap_and_stand_in_the_document_until_they_are_marked() {
    opened(2);
    introduced(candidate(1));
    List<Long> waiting = new ArrayList<>();
    for (Document stored :
        mongo().getDb().getCollection("vacancies").find(new Document("_id", vacancy.text()))) {
      stored
          .getList("outbox", Document.class, List.of())
          .forEach(event -> waiting.add(event.get("sequence", 0L)));
    }
    assertThat(waiting).containsExactly(1L, 2L);
  }

  private void opened(int heads) {
    done(
        here,
        new Vacancy.OpenUp(
            vacancy,
            People.MIHON_SUISAN,
            People.ISHINOMAKI,
            heads,
            Samples.ANYBODY,
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2027, 1, 31)));
  }

  private void introduced(CandidateId candidate) {
    done(here, new Vacancy.Introduce(candidate, Basis.CITY_NOTIFICATION, Samples.FREE));
  }

  private static Vacancy.Offer offer(int candidate) {
    return new Vacancy.Offer(
        candidate(candidate), NOW.plusSeconds(60), LocalDate.of(2026, 12, 1), Samples.FREE);
  }

  private void done(
      Aggregates<Vacancy, Vacancy.Command, OfVacancy> process, Vacancy.Command command) {
    assertThat(process.handle(vacancy.text(), command, new Origin.Clock()))
        .isInstanceOf(Outcome.Done.class);
  }

  /** As a client would: contention is answered with "try again". */
  private Outcome<Vacancy> settled(
      Aggregates<Vacancy, Vacancy.Command, OfVacancy> process, Vacancy.Command command) {
    Outcome<Vacancy> outcome;
    do {
      outcome = process.handle(vacancy.text(), command, new Origin.Clock());
    } while (outcome instanceof Outcome.Contended);
    return outcome;
  }

  private Places places() {
    return ((Vacancy.Open) process().find(vacancy.text()).orElseThrow().state()).places();
  }

  private static CandidateId candidate(int number) {
    return new CandidateId("candidate-" + number);
  }

  /** The runtime as another process would have it: nothing remembered. */
  private Aggregates<Vacancy, Vacancy.Command, OfVacancy> process() {
    return new Deciding(
            mongo(),
            (_, _, _, pending) -> sent.addAll(pending),
            InstantSource.fixed(NOW),
            () -> null)
        .by(Vacancy.DECIDER);
  }

  private static MongoTemplate mongo() {
    var factory = new SimpleMongoClientDatabaseFactory(CLIENT, "one_document_test");
    var context = new MongoMappingContext();
    context.setManagedTypes(MongoManagedTypes.fromIterable(Deciders.of(Vacancy.DECIDER).states()));
    context.setSimpleTypeHolder(StateMapping.conversions().getSimpleTypeHolder());
    context.afterPropertiesSet();
    var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(StateMapping.conversions());
    converter.afterPropertiesSet();
    return new MongoTemplate(factory, converter);
  }
}
