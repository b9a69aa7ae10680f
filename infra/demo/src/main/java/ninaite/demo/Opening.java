// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("duties", "水産加工の作業（" + task + "）");
    terms.put("dutiesMayChangeTo", "変更なし");
    terms.put("tasks", List.of(task));
    terms.put("contract", contract());
    terms.put("trial", Map.of("months", 2, "terms", "賃金は同じ"));
    terms.put("workplace", "石巻市魚町（見本）");
    terms.put("workplaceMayChangeTo", "変更なし");
    terms.put("hours", hours());
    terms.put("pay", Map.of("basis", "HOURLY", "yen", yen, "bonus", "なし"));
    terms.put("insurance", List.of("HEALTH", "PENSION", "ACCIDENT", "EMPLOYMENT"));
    terms.put("hirer", "見本水産 " + employer.substring(employer.indexOf('-') + 1));
    terms.put("dispatched", false);
    terms.put("smoking", "屋内禁煙");
    terms.put("barriers", barriers());
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

  private Map<String, Object> hours() {
    Map<String, Object> hours = new LinkedHashMap<>();
    hours.put("from", from);
    hours.put("to", to);
    hours.put("breakMinutes", 60);
    hours.put("daysPerWeek", 5);
    hours.put("daysPerYear", 250);
    hours.put("overtime", true);
    hours.put("overtimeMinutesPerMonth", 600);
    hours.put("overtimeMinutesPerYear", 7200);
    hours.put("daysOff", "日曜日、ほか会社の暦による");
    return hours;
  }

  private Map<String, Object> barriers() {
    Map<String, Object> barriers = new LinkedHashMap<>();
    barriers.put("temperature", task.equals("COLD_STORE") ? "FROZEN" : "CHILLED");
    barriers.put("standingMinutes", 420);
    barriers.put("wetFloor", true);
    barriers.put("smell", true);
    barriers.put("liftingKg", 15);
    barriers.put("liftsPerHour", 10);
    barriers.put("companyBus", true);
    barriers.put("busMinutes", 25);
    barriers.put("dormitory", false);
    barriers.put("nursery", false);
    return barriers;
  }
}
