// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheets get: cells with types, and nothing that they would run. */
class WorkbookTest {
  private static final String CSV =
      "\uFEFF求人番号,法人番号,求人数,求人受付年月日,求人職種\r\n" + "a-1,0123456789012,12,2026-04-01,\"'=1+1\"\r\n";

  @TempDir Path folder = Path.of(".");

  @Test
  void days_and_counts_are_typed_and_a_corporate_number_keeps_its_digits() throws IOException {
    byte[] xlsx = Workbook.of("openings", CSV, Set.of("求人数"));
    String sheet = part(xlsx, "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("<v>12</v>").contains("<v>46113").doesNotContain("mergeCell");
    assertThat(sheet).doesNotContain("<v>123456789012</v>").doesNotContain("<f>");
    assertThat(part(xlsx, "xl/sharedStrings.xml"))
        .contains("0123456789012", "&apos;=1+1", "&#x6c42;");
  }

  /** By the directory at its end, as spreadsheets read it; the sizes stand nowhere else. */
  private String part(byte[] xlsx, String name) throws IOException {
    Path file = Files.write(folder.resolve("table.xlsx"), xlsx);
    try (var zip = new ZipFile(file.toFile())) {
      ZipEntry entry = Objects.requireNonNull(zip.getEntry(name), name);
      return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
    }
  }
}
