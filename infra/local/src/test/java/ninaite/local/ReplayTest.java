// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import ninaite.testing.Cases;
import ninaite.testing.EngineTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The log may be read any number of times, in any order across keys: nothing changes. */
@EngineTest
class ReplayTest {
  private static final long SEED = 20261124;
  private static final String SHIOGAMA = "042030";

  private final Settled settled = WholeSystem.settled();

  @Test
  void every_topic_twice_more_and_shuffled_across_keys_changes_nothing_and_a_rebuild_agrees() {
    aFewCases();
    settled.awaitQuiet();
    Map<String, String> aggregates = settled.aggregates();
    Map<String, String> facts = settled.facts(1);
    Map<String, Map<String, Long>> cells = settled.cells(1);

    try (Log log = new Log(WholeSystem.ninaite().kafka())) {
      List<ConsumerRecord<String, byte[]>> all = log.everything();
      shuffledAcrossKeys(all).forEach(log::write);
      shuffledAcrossKeys(all).forEach(log::write);
      log.flush();
    }
    settled.awaitQuiet();

    assertThat(settled.aggregates()).isEqualTo(aggregates);
    assertThat(settled.facts(1)).isEqualTo(facts);
    assertThat(settled.cells(1)).isEqualTo(cells).isNotEmpty();

    try (var rebuilding = WholeSystem.ninaite().bureauOfGeneration(2)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(settled.facts(2)).isEqualTo(facts));
      assertThat(settled.cells(2)).isEqualTo(cells);
      assertThat(rebuilding.isRunning()).isTrue();
    }
  }

  private static void aFewCases() {
    Cases cases = WholeSystem.cases(SHIOGAMA);
    String employer = "employer-" + WholeSystem.newcomer();
    String vacancy = cases.publishedOpening(employer, 2);
    for (int i = 0; i < 3; i++) {
      String trainee = "trainee-" + WholeSystem.newcomer();
      String candidate = cases.acceptedCandidate(trainee);
      cases.introduced(vacancy, candidate);
      if (cases.offer(employer, vacancy, candidate).status() == 200) {
        Cases.until(
            () -> WholeSystem.api().as(trainee).get("/candidates/" + candidate),
            "/offers/0/vacancy",
            vacancy);
        cases.accept(trainee, candidate, vacancy).ok();
      }
    }
  }

  /** Keeps the order within a key, as Kafka does, and no other. */
  private static List<ConsumerRecord<String, byte[]>> shuffledAcrossKeys(
      List<ConsumerRecord<String, byte[]>> all) {
    Map<String, Deque<ConsumerRecord<String, byte[]>>> byKey = new LinkedHashMap<>();
    all.stream()
        .filter(record -> record.key() != null)
        .forEach(
            record ->
                byKey
                    .computeIfAbsent(record.topic() + record.key(), _ -> new ArrayDeque<>())
                    .add(record));
    List<String> keys = new ArrayList<>(byKey.keySet());
    List<ConsumerRecord<String, byte[]>> shuffled = new ArrayList<>(all.size());
    SplittableRandom random = new SplittableRandom(SEED);
    while (!keys.isEmpty()) {
      int one = random.nextInt(keys.size());
      var rest = byKey.get(keys.get(one));
      if (rest == null || rest.isEmpty()) {
        keys.set(one, keys.getLast());
        keys.removeLast();
      } else {
        shuffled.add(rest.removeFirst());
      }
    }
    return shuffled;
  }
}
