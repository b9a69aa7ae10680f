// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class EngineSwitchTest {

  @Test
  @EngineTest
  void given_engines_are_used_as_they_are() {
    Engines running = Engines.current();
    Engines given =
        new EngineSwitch(
                Map.of(
                    "NINAITE_TEST_ENGINE", "given",
                    "NINAITE_MONGODB_URI", running.mongodbUri(),
                    "NINAITE_KAFKA", running.kafka()))
            .get();
    assertThat(given.engineName()).isEqualTo("given");
    assertThat(given.describe()).isEqualTo(running.describe());
  }

  @Test
  void given_engines_are_not_stopped() {
    var given = new GivenEngines("mongodb://example.org", "example.org:9092");
    assertThatThrownBy(given::stopStore)
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("a store that was given is not stopped");
  }

  @Test
  void given_without_an_address_is_said_clearly() {
    assertThatThrownBy(() -> new EngineSwitch(Map.of("NINAITE_TEST_ENGINE", "given")).get())
        .hasMessageContaining("needs NINAITE_MONGODB_URI");
  }

  @Test
  void an_unknown_engine_is_said_clearly() {
    assertThatThrownBy(() -> new EngineSwitch(Map.of("NINAITE_TEST_ENGINE", "oracle")).get())
        .hasMessageContaining("embedded, containers or given, not oracle");
  }

  @Test
  void a_compatible_engine_is_called_by_its_own_name() {
    Document build = new Document("version", "7.0.77");
    assertThat(Answer.named(build)).contains("doesn't say its name");
    assertThat(
            Answer.named(new Document(build).append("ferretdb", new Document("version", "v2.7.0"))))
        .isEqualTo("FerretDB v2.7.0 (compatible with MongoDB 7.0.77)");
    assertThat(
            Answer.named(
                new Document("version", "8.0.4").append("storageEngines", List.of("wiredTiger"))))
        .isEqualTo("MongoDB 8.0.4");
  }
}
