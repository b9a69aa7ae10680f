// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ninaite.messaging.Failpoints;
import ninaite.testing.Api;
import ninaite.testing.Api.Reply;
import ninaite.testing.Cases;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is acknowledged stays, and takes effect once, whatever stops for a while. */
@EngineTest
class FaultTest {
  private static final String NATORI = "042072";
  private static final int COURSES = 30;

  private final Api api = WholeSystem.api();
  private final Cases cases = WholeSystem.cases(NATORI);
  private final Settled settled = WholeSystem.settled();

  @AfterEach
  void nothing_is_stopped_any_more() {
    WholeSystem.FAILPOINTS.set(Failpoints.NONE);
  }

  @Test
  void a_relay_that_dies_between_send_and_mark_sends_again_and_nothing_counts_twice() {
    failsTimes(5, Failpoints.SENT_NOT_MARKED);
    seatsGoUpBy(scheduled(COURSES));
  }

  @Test
  void a_consumer_that_dies_between_handling_and_commit_handles_again_and_nothing_counts_twice() {
    failsTimes(8, Failpoints.HANDLED_NOT_COMMITTED);
    seatsGoUpBy(scheduled(COURSES));
  }

  @Test
  void while_the_store_is_away_the_answer_is_503_and_what_was_acknowledged_stays() {
    long before = seats();
    List<String> keys = new ArrayList<>();
    int acknowledged = scheduled(10);
    Engines.current().stopStore();
    try {
      Reply refused = cases.instructor().post("/courses", plan(), "while-away-" + before);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.at("/code")).isNotEmpty();
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      keys.add("while-away-" + before);
    } finally {
      Engines.current().startStore();
    }
    // The client does as it was told: the same request again, under the same key.
    for (String key : keys) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> cases.instructor().post("/courses", plan(), key).status() == 201);
      acknowledged++;
    }
    seatsAre(before + acknowledged);
  }

  @Test
  void while_the_broker_is_away_commands_are_taken_and_the_figures_follow_later() {
    long before = seats();
    Engines.current().stopBroker();
    int acknowledged;
    try {
      acknowledged = scheduled(COURSES);
    } finally {
      Engines.current().startBroker();
    }
    seatsAre(before + acknowledged);
  }

  private static void failsTimes(int times, String where) {
    AtomicInteger left = new AtomicInteger(times);
    WholeSystem.FAILPOINTS.set(
        place -> {
          if (place.equals(where) && left.getAndDecrement() > 0) {
            throw new IllegalStateException("stopped by the test");
          }
        });
  }

  private void seatsGoUpBy(int acknowledged) {
    seatsAre(baseline + acknowledged);
    settled.awaitQuiet();
    assertThat(seats()).isEqualTo(baseline + acknowledged);
  }

  private final long baseline = seats();

  private void seatsAre(long count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .ignoreExceptions()
        .until(() -> seats() == count);
  }

  private int scheduled(int count) {
    for (int i = 0; i < count; i++) {
      cases.instructor().post("/courses", plan()).ok();
    }
    return count;
  }

  private static Map<String, Object> plan() {
    String today = Cases.today().toString();
    return Map.of("title", "見本講座", "capacity", 1, "startsOn", today, "endsOn", today);
  }

  private long seats() {
    return Long.parseLong("0" + api.as("bureau").get("/figures/" + NATORI).ok().at("/year/SEATS"));
  }
}
