// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.placement.round.MatchRound.Frozen;
import ninaite.placement.round.Rankings.Key;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list that comes in while lists are being closed: accepted means counted, refused means not. */
@EngineTest
class ListRaceTest {
  private static final MongoClient CLIENT = MongoClients.create(Engines.current().mongodbUri());
  private static final int PEOPLE = 24;
  private static final List<List<String>> CHOICES = List.of(List.of("packing"));

  private final Town town = new Town(CLIENT);
  private final Key hanako = Key.of(town.round, new CandidateId("person-0"));
  private final Origin.Request request = new Origin.Request("hers", "print", null);

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @BeforeEach
  void lists_are_open() {
    town.vacancy("packing", 3);
    for (int i = 0; i < PEOPLE; i++) {
      town.person("person-" + i);
    }
    town.announced(RoundMode.LOTTERY);
  }

  @Test
  void written_before_the_collecting_it_counts() {
    var intake = town.intake(when(() -> {}, town::frozen));
    assertThat(intake.take(hanako, CHOICES, request)).isInstanceOf(Outcome.Done.class);
    assertThat(counted(0)).isEqualTo(1);
  }

  @Test
  void written_after_the_collecting_it_is_refused_however_often_it_is_asked() {
    var intake = town.intake(when(town::frozen, () -> {}));
    assertThat(intake.take(hanako, CHOICES, request))
        .isEqualTo(Outcome.refused(RoundRule.LISTS_ARE_OPEN));
    assertThat(town.intake().take(hanako, CHOICES, request))
        .isEqualTo(Outcome.refused(RoundRule.LISTS_ARE_OPEN));
    assertThat(counted(0)).isZero();
    assertThat(town.intake().counts(hanako, 1)).contains(false);
  }

  @Test
  void as_long_as_nobody_knows_the_answer_is_to_ask_again() {
    Runnable closing = () -> town.done(new MatchRound.CloseLists());
    var intake = town.intake(when(closing, () -> {}));
    assertThat(intake.take(hanako, CHOICES, request)).isInstanceOf(Outcome.Contended.class);
    town.frozen();
    assertThat(town.intake().take(hanako, CHOICES, request)).isInstanceOf(Outcome.Done.class);
    assertThat(counted(0)).isEqualTo(1);
  }

  @Test
  void a_request_that_comes_again_is_done_once_and_a_later_list_takes_its_place() {
    var intake = town.intake();
    assertThat(intake.take(hanako, CHOICES, request)).isInstanceOf(Outcome.Done.class);
    assertThat(((Outcome.Done<Ranking>) intake.take(hanako, CHOICES, request)).repeated()).isTrue();
    assertThat(intake.take(hanako, CHOICES, new Origin.Request("hers", "other", null)))
        .isInstanceOf(Outcome.KeyReused.class);
    assertThat(intake.take(hanako, List.of(), new Origin.Request("later", "print", 1L)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(intake.take(hanako, List.of(), new Origin.Request("stale", "print", 1L)))
        .isInstanceOf(Outcome.Stale.class);
    town.frozen();
    assertThat(counted(0)).isEqualTo(2);
    assertThat(town.intake().take(hanako, CHOICES, request)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void many_at_once_are_each_told_the_truth() throws InterruptedException, ExecutionException {
    List<Callable<Outcome<Ranking>>> asked = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      var key = Key.of(town.round, new CandidateId("person-" + i));
      var by = new Origin.Request("of-" + i, "print", null);
      asked.add(() -> town.intake().take(key, CHOICES, by));
    }
    List<Outcome<Ranking>> told = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome<Ranking>>> running = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        running.add(threads.submit(asked.get(i)));
        if (i == PEOPLE / 2) {
          running.getFirst().get();
          town.frozen();
        }
      }
      for (int i = 0; i < PEOPLE; i++) {
        Outcome<Ranking> outcome = running.get(i).get();
        told.add(outcome instanceof Outcome.Contended ? asked.get(i).call() : outcome);
      }
    } catch (ExecutionException | InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < PEOPLE; i++) {
      assertThat(counted(i) == 1)
          .as("person-%d was told %s", i, told.get(i))
          .isEqualTo(told.get(i) instanceof Outcome.Done);
    }
    assertThat(told.getFirst()).isInstanceOf(Outcome.Done.class);
    assertThat(told.getLast()).isInstanceOf(Outcome.Refused.class);
  }

  /** Something happens just before or just after a list is written. */
  private Rankings when(Runnable before, Runnable after) {
    return new Rankings(town.mongo) {
      @Override
      Outcome<Ranking> write(Key key, List<List<String>> tiers, Origin.Request by) {
        before.run();
        Outcome<Ranking> written = super.write(key, tiers, by);
        after.run();
        return written;
      }
    };
  }

  /** Which version of somebody's list went into the matching; 0 for none. */
  private long counted(int person) {
    var frozen = (Frozen) town.now();
    return town.papers
        .read(town.round, frozen.collected().all(), Inputs.class)
        .ranker(new CandidateId("person-" + person))
        .map(Inputs.Ranker::version)
        .orElse(0L);
  }
}
