// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.testing.Cases;
import org.jspecify.annotations.Nullable;

/** An opening as its employer has it in mind. */
final class Opening {
  final String employer;
  final int heads;
  final String task;
  final boolean permanent;
  final String from;
  final String to;
  final @Nullable String certificate;
  long yen;
  String id = "";
  @Nullable LocalDate publishedOn;
  boolean closed;

  Opening(
      String employer,
      int heads,
      String task,
      boolean permanent,
      String from,
      String to,
      long yen,
      @Nullable String certificate) {
    this.employer = employer;
    this.heads = heads;
    this.task = task;
    this.permanent = permanent;
    this.from = from;
    this.to = to;
    this.yen = yen;
    this.certificate = certificate;
  }

  boolean isOpen() {
    return publishedOn != null && !closed;
  }

  Map<String, Object> body() {
    return Map.of("heads", heads, "terms", terms());
  }

  private Map<String, Object> terms() {
    Map<String, Object> terms = Cases.terms();
    terms.put("duties", "水産加工の作業（" + task + "）");
    terms.put("tasks", List.of(task));
    terms.put("contract", contract());
    terms.put("hours", Cases.hours(from, to));
    terms.put("pay", Map.of("basis", "HOURLY", "yen", yen, "bonus", "なし"));
    terms.put("hirer", "見本水産 " + employer.substring(employer.indexOf('-') + 1));
    terms.put(
        "wanted", Map.of("certificates", certificate == null ? List.of() : List.of(certificate)));
    terms.put("asOf", String.valueOf(publishedOn));
    return terms;
  }

  private Map<String, Object> contract() {
    return permanent
        ? Map.of("kind", "PERMANENT")
        : Map.of(
            "kind", "FIXED_TERM", "months", 12, "renewal", "勤務成績により判断", "renewalCap", "通算5年まで");
  }
}
