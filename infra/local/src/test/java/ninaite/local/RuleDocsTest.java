// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ninaite.aggregate.Rule;
import org.junit.jupiter.api.Test;

/** Every rule of every service in one list, so that a code leads to its rule in one search. */
class RuleDocsTest {
  private static final Path FILE = Path.of("../../docs/rules/README.md");

  private static final String HEAD =
      """
      <!-- SPDX-License-Identifier: Apache-2.0 -->
      # 規則 / Rules

      この文書は生成されたものです。`-Dninaite.write-docs=true` を付けて `RuleDocsTest` を実行すると書き直されます。
      This file is generated: run `RuleDocsTest` with `-Dninaite.write-docs=true` to write it anew.

      答えの `code` を検索すると、その規則、根拠、施行日、コードの場所が分かります。根拠の欄が空のものは、この事業の取り決めです。
      Search for the `code` of an answer: it leads to the rule, its legal basis and since-date, and to
      the code. Where no basis stands, the rule is the programme's own.
      """;

  private static final List<Rule> RULES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("ninaite").stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
              .sorted(Comparator.comparing(JavaClass::getName))
              .flatMap(RuleDocsTest::constants)
              .toList();

  @Test
  void the_list_of_rules_is_what_would_be_generated() throws IOException {
    String generated = text();
    if (Boolean.getBoolean("ninaite.write-docs")) {
      Files.createDirectories(Objects.requireNonNull(FILE.getParent()));
      Files.writeString(FILE, generated);
    }
    assertThat(FILE)
        .as("write it anew: mvn -pl infra/local test -Dtest=RuleDocsTest -Dninaite.write-docs=true")
        .hasContent(generated);
  }

  @Test
  void every_rule_has_a_code_of_its_own_and_speaks_both_languages() {
    assertThat(RULES).hasSizeGreaterThan(150).extracting(Rule::code).doesNotHaveDuplicates();
    assertThat(RULES)
        .allSatisfy(
            rule -> {
              assertThat(rule.ja()).isNotBlank();
              assertThat(rule.en()).isNotBlank();
            });
  }

  private static Stream<Rule> constants(JavaClass type) {
    return Stream.of(type.reflect().getEnumConstants()).map(Rule.class::cast);
  }

  private static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    Class<?> room = null;
    for (Rule rule : RULES) {
      Class<?> type = ((Enum<?>) rule).getDeclaringClass();
      if (!type.equals(room)) {
        room = type;
        text.append("\n## %s\n\n".formatted(type.getName()));
        text.append("| code | status | 日本語 | English | 根拠 / basis | since |\n");
        text.append("|---|---|---|---|---|---|\n");
      }
      text.append(
          "| `%s` | %d | %s | %s | %s | %s |\n"
              .formatted(
                  rule.code(),
                  status(rule),
                  rule.ja(),
                  rule.en(),
                  rule.basis(),
                  Objects.toString(rule.since(), "")));
    }
    return text.toString();
  }

  private static int status(Rule rule) {
    return switch (rule.kind()) {
      case ABSENT -> 404;
      case CONFLICT -> 409;
      case INVALID -> 422;
    };
  }
}
