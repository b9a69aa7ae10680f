// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import ninaite.events.Catalogue;
import org.junit.jupiter.api.Test;

class EventDocsTest {
  private static final Path FILE = Path.of("../../docs/events/README.md");

  @Test
  void the_list_of_events_is_what_would_be_generated() throws IOException {
    String generated = EventDocs.text();
    if (Boolean.getBoolean("ninaite.write-docs")) {
      Files.createDirectories(FILE.resolveSibling("."));
      Files.writeString(FILE, generated);
    }
    assertThat(FILE)
        .as(
            "write it anew: mvn -pl libs/aggregate test -Dtest=EventDocsTest -Dninaite.write-docs=true")
        .hasContent(generated);
  }

  @Test
  void it_is_said_of_every_event_when_it_happens() {
    assertThat(EventDocs.when().keySet()).isEqualTo(new TreeMap<>(Catalogue.types()).keySet());
    assertThat(EventDocs.when().values())
        .allSatisfy(said -> assertThat(said).hasSize(2).doesNotContain(""));
  }
}
