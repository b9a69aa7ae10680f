// SPDX-License-Identifier: Apache-2.0
package ninaite.bench.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A table for people and a flat object of figures for machines; every name ends in its unit. */
public final class Table {
  private static final PrintStream OUT = System.out;

  private final Map<String, Object> figures = new LinkedHashMap<>();

  public Table() {
    figures.put("cores_count", Runtime.getRuntime().availableProcessors());
    figures.put("heap_max_mb", Runtime.getRuntime().maxMemory() >> 20);
    OUT.printf(
        "%d cores, JDK %s%n%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
    OUT.printf(
        "%-46s %10s %10s %10s %8s %10s%n",
        "milliseconds", "first", "p50", "p99", "peak MB", "KB a call");
  }

  public void says(String line) {
    OUT.println("  " + line);
  }

  public void row(String name, String figure, Measured measured) {
    OUT.printf(
        Locale.ROOT,
        "%-46s %10.3f %10.3f %10.3f %8d %10d%n",
        name,
        measured.first(),
        measured.p50(),
        measured.p99(),
        measured.peakMb(),
        measured.allocatedKb());
    figure(figure + "_ms_first", measured.first());
    figure(figure + "_ms_p50", measured.p50());
    figure(figure + "_ms_p99", measured.p99());
    figures.put(figure + "_peak_mb", measured.peakMb());
  }

  public void figure(String name, double value) {
    figures.put(name, Math.round(value * 1000) / 1000.0);
  }

  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
    OUT.println("figures in " + file);
  }
}
