// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;

/** One person, one municipality, one open application, however many ask at once. */
@EngineTest
class OneOpenApplicationTest {
  private static final Map<String, Object> HERE = Map.of("municipality", Town.ISHINOMAKI);

  @Test
  void of_forty_requests_at_once_one_begins_an_application() throws Exception {
    Town.As hanako = Town.newcomer().registered();
    for (int round = 1; round <= 5; round++) {
      List<Reply> replies = fortyAtOnce(hanako);
      List<Reply> done = replies.stream().filter(reply -> reply.status() == 201).toList();
      assertThat(done).as("round %d", round).hasSize(1);
      assertThat(replies.stream().filter(reply -> reply.status() != 201))
          .allSatisfy(
              refused -> assertThat(refused.at("/code")).isEqualTo("trainee.one_open_application"));
      withdraw(hanako, done.getFirst().id());
    }
    assertThat(hanako.get("/applications").body()).hasSize(5);
  }

  @Test
  void an_open_one_refuses_the_next_in_each_of_its_states_and_an_ended_one_does_not() {
    Town.As hanako = Town.newcomer().registered();
    String first = hanako.drafted();
    isRefused(hanako);
    hanako.post("/applications/" + first + "/submission", null).ok();
    isRefused(hanako);
    Town.CITY.post("/applications/" + first + "/acceptance", null).ok();
    isRefused(hanako);
    withdraw(hanako, first);
    String second = hanako.drafted();
    assertThat(second).isNotEqualTo(first);
    isRefused(hanako);
  }

  @Test
  void another_municipality_is_another_application() {
    Town.As hanako = Town.newcomer().registered();
    hanako.drafted();
    hanako.post("/applications", Map.of("municipality", Town.ONAGAWA)).ok();
  }

  /** Even when the application has ended and another one has begun. */
  @Test
  void the_same_request_again_leads_to_the_same_application() {
    Town.As hanako = Town.newcomer().registered();
    String key = UUID.randomUUID().toString();
    Reply first = hanako.send("POST", "/applications", HERE, key).ok();
    withdraw(hanako, first.id());
    hanako.drafted();
    Reply again = hanako.send("POST", "/applications", HERE, key).ok();
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
  }

  @Test
  void a_key_that_was_used_for_another_municipality_is_refused() {
    Town.As hanako = Town.newcomer().registered();
    String key = UUID.randomUUID().toString();
    hanako.send("POST", "/applications", HERE, key).ok();
    Reply other = hanako.send("POST", "/applications", Map.of("municipality", Town.ONAGAWA), key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.at("/code")).isEqualTo("idempotency_key_reused");
  }

  private static void isRefused(Town.As hanako) {
    Reply refused = hanako.post("/applications", HERE);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("trainee.one_open_application");
  }

  private static void withdraw(Town.As hanako, String application) {
    hanako
        .post("/applications/" + application + "/withdrawal", Map.of("reason", "works_elsewhere"))
        .ok();
  }

  private static List<Reply> fortyAtOnce(Town.As hanako)
      throws InterruptedException, ExecutionException {
    List<Callable<Reply>> asked = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      asked.add(() -> hanako.post("/applications", HERE));
    }
    List<Reply> replies = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var reply : threads.invokeAll(asked)) {
        replies.add(reply.get());
      }
    }
    return replies;
  }
}
