// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

class ReportTest {
  private static final Metrics.Text NAME = new Metrics.Text("有効求人倍率", "ratio");

  private final Path folder;

  ReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_sheets_have_one_header_row_both_years_and_nothing_merged() throws IOException {
    Metrics.Reading none = new Metrics.Reading(null, null, null, null, null, "WITHHELD");
    Metrics metrics =
        new Metrics(
            "042021",
            2026,
            null,
            LocalDate.of(2026, 11, 24),
            1,
            List.of(
                new Metrics.Metric(
                    "M01",
                    1,
                    NAME,
                    "TIMES",
                    List.of(new Metrics.Month(YearMonth.of(2026, 4), 1, none)),
                    none)));
    Map<String, String> parts =
        unzipped(
            ReportSheets.of(
                metrics, new Definition.Meanings(List.of(), List.of()), "宮城県石巻市", key -> key));
    assertThat(parts.keySet())
        .contains(
            "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml");
    assertThat(parts.values()).noneMatch(part -> part.contains("<mergeCell"));
    assertThat(HtmlUtils.htmlUnescape(parts.getOrDefault("xl/sharedStrings.xml", "")))
        .contains("fiscal_year", "年度", "令和8年度", "WITHHELD", "definition_version");
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>2026</v>");
  }

  @Test
  void the_pdf_is_tagged_and_has_language_title_and_japanese_text() throws IOException {
    byte[] file =
        ReportPdf.printed(
            """
            <html lang="ja"><head><title>年度報告</title><meta name="description" content="指標"/>
            <style>body { font-family: report }</style></head>
            <body><h1>石巻市の年度報告</h1><p>髙い棚</p></body></html>
            """);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("年度報告");
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(new PDFTextStripper().getText(pdf)).contains("石巻市の年度報告", "髙");
    }
    assertThat(file.length).isLessThan(200_000);
  }

  private Map<String, String> unzipped(byte[] file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(Files.write(folder.resolve("report.xlsx"), file).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
