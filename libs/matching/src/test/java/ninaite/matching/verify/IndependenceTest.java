// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  @Test
  void the_verifier_uses_nothing_but_the_jdk() throws IOException {
    Path sources = Path.of("src/main/java/ninaite/matching/verify");
    try (Stream<Path> files = Files.list(sources)) {
      List<String> lines = files.flatMap(IndependenceTest::lines).toList();
      assertThat(lines).hasSizeGreaterThan(500);
      assertThat(lines)
          .filteredOn(
              line -> line.contains("ninaite.") && !line.contains("ninaite.matching.verify"))
          .filteredOn(line -> !line.contains("\"ninaite.instance/1\""))
          .filteredOn(line -> !line.contains("\"ninaite.certificate/1\""))
          .allMatch(line -> line.contains("{@code"));
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
