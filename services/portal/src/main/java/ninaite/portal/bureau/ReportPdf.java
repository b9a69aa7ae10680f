// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ninaite.japan.FiscalYear;
import ninaite.japan.Wareki;
import ninaite.pages.Language;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The report to print and to keep: PDF/UA-1 (ISO 14289-1), that is tagged, with language, title and
 * a text that can be searched and read aloud. The font is BIZ UDPゴシック (SIL Open Font License), of
 * which only the characters that are used go into the file.
 */
@Component
class ReportPdf {
  private static final String FONT = "/fonts/BIZUDPGothic_400Regular.ttf";

  private final TemplateEngine templates;

  ReportPdf(TemplateEngine templates) {
    this.templates = templates;
  }

  byte[] of(Metrics metrics, Definition.Meanings meanings, String town) {
    Context model =
        new Context(
            Locale.JAPAN,
            Map.of(
                "metrics",
                metrics,
                "meanings",
                meanings,
                "language",
                Language.JAPANESE,
                "town",
                town,
                "year",
                new FiscalYear(metrics.fiscalYear()).ja(),
                "day",
                Wareki.ja(metrics.day())));
    return printed(templates.process("bureau/report-pdf", model));
  }

  static byte[] printed(String xhtml) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(ReportPdf::font, "report", 400, FontStyle.NORMAL, true)
          .withHtmlContent(xhtml, null)
          .withProducer("Ninaite")
          .toStream(out)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("the report can't be printed", e);
    }
    return out.toByteArray();
  }

  private static InputStream font() {
    return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(FONT), FONT);
  }
}
