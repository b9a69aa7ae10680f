// SPDX-License-Identifier: Apache-2.0
package ninaite.bench;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import ninaite.local.Ninaite;
import ninaite.local.Settings;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/** A table for people and a flat object of figures for machines; every name ends in its unit. */
final class Report {
  private static final PrintStream OUT = System.out;

  private final Map<String, Object> figures = new LinkedHashMap<>();

  void machine(Settings settings) {
    figures.put("cores_count", Runtime.getRuntime().availableProcessors());
    figures.put("heap_max_mb", Runtime.getRuntime().maxMemory() >> 20);
    figures.put("store_name", settings.mongodb() == null ? "embedded (H2)" : "given");
    figures.put("broker_name", settings.kafka() == null ? "embedded (KRaft)" : "given");
    OUT.printf(
        "%d cores, store %s, broker %s, all services in one JVM%n%n",
        Runtime.getRuntime().availableProcessors(),
        figures.get("store_name"),
        figures.get("broker_name"));
    OUT.println("milliseconds from the planned send     answer               figure visible");
    OUT.println("commands/s                             p50   p95   p99      p50   p95   p99");
  }

  void at(int rate, Flow.Result result) {
    row(rate + (result.kept(rate) ? "" : " (not held)"), result);
    put("http_to_answer", rate, result.toAnswer());
    put("http_to_figure", rate, result.toFigure());
    figures.put("missing_count_at_" + rate, result.missing());
  }

  void brokeAt(int rate, Flow.Result result) {
    row(rate + " (not held)", result);
  }

  void held(double rate) {
    figures.put("highest_rate_held_per_s", rate);
    OUT.printf("%nhighest rate held: %.0f commands/s (p99 below 1 s, none missing)%n", rate);
  }

  /** The relay's own timer forgets within the length of a run, so this is the run just made. */
  void relay(int rate, double millis) {
    figures.put("relay_commit_to_ack_p99_ms_at_" + rate, round(millis));
    OUT.printf(
        Locale.ROOT,
        "  of which relay, commit to the broker's acknowledgement: p99 %.1f%n",
        millis);
  }

  /** How many calls to the store a command costs, in the service itself and at the bureau. */
  void storeCommands(Ninaite ninaite, Callable<Flow.Result> run) {
    long training = calls(ninaite, "training");
    long bureau = calls(ninaite, "bureau");
    try {
      int sent = run.call().sent();
      double own = (calls(ninaite, "training") - training) / (double) sent;
      double there = (calls(ninaite, "bureau") - bureau) / (double) sent;
      figures.put("store_calls_per_command_count", round(own));
      figures.put("store_calls_at_bureau_per_command_count", round(there));
      OUT.printf(
          Locale.ROOT,
          "store calls per command at 100/s: %.2f in the service, %.2f at the bureau%n%n",
          own,
          there);
    } catch (Exception e) {
      throw new IllegalStateException("the run failed", e);
    }
  }

  private static long calls(Ninaite ninaite, String service) {
    return ninaite
        .service(service)
        .getBean(MeterRegistry.class)
        .find("mongodb.driver.commands")
        .timers()
        .stream()
        .mapToLong(Timer::count)
        .sum();
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures)
            + "\n");
    OUT.println("written to " + file);
  }

  private static void row(String rate, Flow.Result result) {
    Histogram a = result.toAnswer();
    Histogram f = result.toFigure();
    OUT.printf(
        Locale.ROOT,
        "%-36s %5.1f %5.1f %5.1f    %5.1f %5.1f %5.1f%s%n",
        rate,
        ms(a, 50),
        ms(a, 95),
        ms(a, 99),
        ms(f, 50),
        ms(f, 95),
        ms(f, 99),
        result.missing() == 0 ? "" : "  missing " + result.missing());
  }

  private void put(String name, int rate, Histogram histogram) {
    for (int percentile : new int[] {50, 95, 99}) {
      figures.put(name + "_p" + percentile + "_ms_at_" + rate, round(ms(histogram, percentile)));
    }
  }

  private static double ms(Histogram histogram, double percentile) {
    return histogram.getValueAtPercentile(percentile) / 1000.0;
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
