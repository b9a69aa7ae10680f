// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ninaite.japan.CivilMonths;
import org.jspecify.annotations.Nullable;

/**
 * A kind of certificate that a course can lead to, as {@code certificate-kinds.csv} has it from a
 * day on; the source of each row stands there.
 *
 * @param since the first day on which the row counts
 * @param months for which it is good; null if it does not expire
 * @param theoryMinutes the least that a course for it must have
 * @param practiceMinutes the least that a course for it must have
 */
record CertificateKind(
    String code,
    LocalDate since,
    @Nullable Integer months,
    int theoryMinutes,
    int practiceMinutes,
    String ja,
    String en) {
  private static final List<CertificateKind> ALL = read("/certificate-kinds.csv");

  /** The row that counts on that day, if there is such a kind. */
  static Optional<CertificateKind> of(String code, LocalDate on) {
    return ALL.stream()
        .filter(kind -> kind.code.equals(code) && !kind.since.isAfter(on))
        .max(Comparator.comparing(CertificateKind::since));
  }

  static List<CertificateKind> all() {
    return ALL;
  }

  /** The last day on which one of that day is good; its own day is not counted (民法140条). */
  @Nullable LocalDate expiresOn(LocalDate issued) {
    return months == null ? null : CivilMonths.after(issued, months).last();
  }

  private static List<CertificateKind> read(String resource) {
    try (InputStream in = CertificateKind.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
          .map(line -> row(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CertificateKind row(String[] cells) {
    return new CertificateKind(
        cells[0],
        LocalDate.parse(cells[1]),
        cells[2].isEmpty() ? null : Integer.valueOf(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        cells[5],
        cells[6]);
  }
}
