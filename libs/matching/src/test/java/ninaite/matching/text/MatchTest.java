// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ninaite.matching.Cases;
import ninaite.matching.Market;
import ninaite.matching.certificate.Publication;
import ninaite.matching.certificate.Terms;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchTest {
  private static final String TIED =
      """
      # two heads at the first
      applicant a1: o1 (o2 o3)
      applicant a2: o1
      applicant a3: (o1 o2)   # either will do
      opening o1 1: (a1 a2 a3)
      opening o2 1: a1 a3
      opening o3 0: a1
      """;

  @TempDir Path dir;

  @Test
  void what_is_written_reads_back_as_the_same_market() {
    Cases.each(
        Cases.MANY / 10,
        random -> {
          Market market = Cases.market(random, 6, 5, 0.5);
          Market again = read(MarketText.write(market));
          assertThat(Publication.instance(again, Terms.NONE))
              .isEqualTo(Publication.instance(market, Terms.NONE));
        });
  }

  @Test
  void ties_and_capacities_are_read() {
    Market market = read(TIED);
    assertThat(MarketText.write(market))
        .isEqualTo(
            """
            applicant a1: o1 (o2 o3)
            applicant a2: o1
            applicant a3: (o1 o2)
            opening o1 1: (a1 a2 a3)
            opening o2 1: a1 a3
            opening o3 0: a1
            """);
  }

  @Test
  void lines_that_say_nothing_are_named_by_number() {
    assertThat(
            MarketText.read(
                "\napplicant a1 o1\nfriend b: x\nopening o1 many: a1\nopening o2 1: (a"))
        .isEqualTo(
            new Parsed.Refused(
                List.of(
                    new Parsed.BadLine(2, "expected a colon before the list"),
                    new Parsed.BadLine(3, "expected applicant or opening"),
                    new Parsed.BadLine(4, "expected a capacity"),
                    new Parsed.BadLine(5, "expected ) behind the tie"))));
  }

  @Test
  void every_mode_solves_and_what_it_publishes_is_valid() throws IOException {
    for (String mode : List.of("lottery", "larger")) {
      assertThat(run(TIED, "--mode", mode, "--rounds", "20")).contains("bound 2");
      assertThat(Verifier.check(Files.readString(dir.resolve("out/published.json"))))
          .isInstanceOf(Verdict.Valid.class);
    }
    assertThat(run(TIED)).contains("size 2");
    assertThat(Files.readString(dir.resolve("out/matching.txt"))).hasLineCount(2);
    String strict = TIED.replace("(", "").replace(")", "");
    for (String mode : List.of("applicants", "openings")) {
      assertThat(run(strict, "--mode", mode)).contains("size 2");
      assertThat(Verifier.check(Files.readString(dir.resolve("out/published.json"))))
          .isInstanceOf(Verdict.Valid.class);
    }
  }

  @Test
  void a_flawed_file_is_refused_by_name_or_cleaned() throws IOException {
    String flawed = TIED + "applicant a4: o1\n";
    assertThat(run(flawed)).contains("matching.opening_lists_the_applicant_too: a4 / o1");
    assertThat(run(flawed, "--clean")).contains("left out").contains("size 2");
  }

  @Test
  void a_command_line_nobody_understands_is_explained() throws IOException {
    assertThat(run(TIED, "--mode", "best"))
        .contains("unknown mode best")
        .contains("./ninaite match");
    assertThat(run(TIED, "--mode", "applicants")).contains("there are ties");
  }

  private static Market read(String text) {
    return ((Parsed.Ok) MarketText.read(text)).lists().build().orThrow();
  }

  private String run(String text, String... options) throws IOException {
    Path file = Files.writeString(dir.resolve("market.txt"), text);
    var words = new ArrayList<>(List.of(file.toString()));
    words.addAll(List.of("--out", dir.resolve("out").toString()));
    words.addAll(List.of(options));
    var said = new ByteArrayOutputStream();
    Match.run(new PrintStream(said, true, UTF_8), words.toArray(String[]::new));
    return said.toString(UTF_8);
  }
}
