// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table for people to read. */
class AccessDocsTest {
  private static final Path FOLDER = Path.of("../../docs/access");
  private static final Path FILE = FOLDER.resolve("README.md");
  private static final Table TABLE = Table.read();

  @Test
  void the_document_is_what_would_be_generated() throws IOException {
    String generated = text();
    if (Boolean.getBoolean("ninaite.write-docs")) {
      Files.writeString(FILE, generated);
    }
    assertThat(FILE)
        .as(
            "write it anew: mvn -pl infra/access test -Dtest=AccessDocsTest -Dninaite.write-docs=true")
        .hasContent(generated);
  }

  private static String text() throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(FOLDER.resolve("preface.md")));
    scopes(text);
    Section last = null;
    for (Row row : TABLE.rows()) {
      if (!row.section().equals(last)) {
        last = row.section();
        text.append("\n## %s / %s\n\n".formatted(last.ja(), last.en()));
        text.append("Matrix: %s\n\n".formatted(last.matrix()));
        text.append(
            "| | %s | shows |\n|---|%s---|\n"
                .formatted(
                    heads(),
                    Stream.of(Who.values()).map(_ -> "---|").collect(Collectors.joining())));
      }
      text.append(
          "| `%s %s`%s | %s | %s |\n"
              .formatted(
                  row.method(),
                  row.path().replace("|", "\\|"),
                  row.form().equals("json") ? "" : " " + row.form(),
                  Stream.of(Who.values())
                      .map(who -> cell(row.cell(who)))
                      .collect(Collectors.joining(" | ")),
                  row.shows().equals("-") ? "" : row.shows()));
    }
    text.append("\n## 見えるもの / Fields\n\n| | |\n|---|---|\n");
    TABLE
        .fields()
        .forEach(
            (name, fields) ->
                text.append("| %s | `%s` |\n".formatted(name, String.join("` `", fields.paths()))));
    return text.toString();
  }

  private static void scopes(StringBuilder text) {
    text.append(
        "\n| | %s |\n".formatted(relations(relation -> relation.ja() + "<br>" + relation.en())));
    text.append(
        "|---|%s\n"
            .formatted(
                Stream.of(Relation.values()).map(_ -> "---|").collect(Collectors.joining())));
    for (Scope scope : Scope.values()) {
      String no = scope == Scope.NONE ? "403" : "404";
      text.append(
          "| **%s** %s<br>%s | %s |\n"
              .formatted(
                  scope.word(),
                  scope.ja(),
                  scope.en(),
                  relations(relation -> scope.answers(relation) ? "○" : no)));
    }
  }

  private static String relations(java.util.function.Function<Relation, String> told) {
    return Stream.of(Relation.values()).map(told).collect(Collectors.joining(" | "));
  }

  private static String heads() {
    return Stream.of(Who.values())
        .map(who -> who.ja() + "<br>" + who.en())
        .collect(Collectors.joining(" | "));
  }

  private static String cell(Row.Cell cell) {
    String scope = cell.scope() == Scope.NONE ? "" : Objects.requireNonNull(cell.scope()).word();
    return cell.inside().isEmpty() ? scope : scope + " (" + cell.inside() + ")";
  }
}
