// SPDX-License-Identifier: Apache-2.0
package ninaite.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import ninaite.events.Event;
import ninaite.local.Ninaite;
import ninaite.local.Settings;
import ninaite.testing.Api;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./ninaite bench figures}: the bureau as its log grows. At 10 thousand, 100 thousand and a
 * million facts (or as many as the arguments say) the dashboard of a year is read over HTTP; then a
 * second reading of the whole log is timed, from the first event until its figures are the same.
 * All facts are of one municipality in three fiscal years: the fullest cells there can be.
 */
public final class FiguresBench {
  private static final PrintStream OUT = System.out;
  private static final int WARM_UP = 3_000;
  private static final int READS = 1_000;

  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final Ninaite ninaite;
  private final Api api;
  private long events;

  private FiguresBench(Ninaite ninaite, Api api) {
    this.ninaite = ninaite;
    this.api = api;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(10_000, 100_000, 1_000_000)
            : Stream.of(arguments).map(Integer::valueOf).toList();
    Settings settings =
        Settings.onFreePorts(
            Files.createTempDirectory("ninaite-bench"),
            System.getenv("NINAITE_MONGODB_URI"),
            System.getenv("NINAITE_KAFKA"),
            Map.of(
                "logging.level.root", "warn",
                "ninaite.limits.requests-per-second", "1000000"));
    try (Ninaite ninaite = Ninaite.start(settings);
        Api api = new Api(settings.url(), ninaite.sampleSecret())) {
      new FiguresBench(ninaite, api).run(sizes);
    }
  }

  private void run(List<Integer> sizes) throws IOException, InterruptedException {
    figures.put("cores_count", Runtime.getRuntime().availableProcessors());
    OUT.println("facts        dashboard read, ms: p50   p95   p99");
    double first = 0;
    double last = 0;
    int told = 0;
    for (int size : sizes) {
      tell(told, size);
      told = size;
      awaitCount(1, size);
      awaitQuiet();
      last = read(size);
      first = first == 0 ? last : first;
    }
    figures.put("dashboard_p99_growth_percent", round((last / first - 1) * 100));
    rebuild(told);
    Path file = Path.of("target", "bench", "figures.json");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures)
            + "\n");
    OUT.println("written to " + file);
  }

  private double read(int size) {
    String path = "/figures/" + Histories.WHERE + "?fiscalYear=2026";
    Histogram micros = new Histogram(3);
    for (int i = 0; i < WARM_UP + READS; i++) {
      long start = System.nanoTime();
      api.as("bureau").get(path).ok();
      if (i >= WARM_UP) {
        micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
      }
    }
    double[] ms = Stream.of(50, 95, 99).mapToDouble(p -> ms(micros, p)).toArray();
    OUT.printf(
        Locale.ROOT, "%-9d                      %5.1f %5.1f %5.1f%n", size, ms[0], ms[1], ms[2]);
    figures.put("dashboard_read_p50_ms_at_" + size, ms[0]);
    figures.put("dashboard_read_p95_ms_at_" + size, ms[1]);
    figures.put("dashboard_read_p99_ms_at_" + size, ms[2]);
    return ms[2];
  }

  /** A second bureau reads everything into collections of its own while the first one answers. */
  private void rebuild(int facts) throws InterruptedException {
    long start = System.nanoTime();
    long cpu = cpu();
    try (var second = ninaite.bureauOfGeneration(2)) {
      awaitCount(2, facts);
      awaitSameCells();
      double seconds = (System.nanoTime() - start) / 1e9;
      double cpuSeconds = (cpu() - cpu) / 1e9;
      figures.put("rebuild_events_count", events);
      figures.put("rebuild_s", round(seconds));
      figures.put("rebuild_s_per_million_events", round(seconds / events * 1e6));
      figures.put("rebuild_cpu_s_per_million_events", round(cpuSeconds / events * 1e6));
      figures.put("facts_applied_per_s", round(facts / seconds));
      figures.put("facts_applied_per_s_per_core", round(facts / cpuSeconds));
      OUT.printf(
          Locale.ROOT,
          "rebuild of %d events (%d facts): %.1f s, that is %.1f s a million; "
              + "%.0f facts/s, %.0f facts per second of one core (broker and store included)%n",
          events,
          facts,
          seconds,
          seconds / events * 1e6,
          facts / seconds,
          facts / cpuSeconds);
      if (!second.isActive()) {
        throw new IllegalStateException("the second bureau stopped");
      }
    }
  }

  /** Tells the cases from one number to another, in order of time, as services' relays would. */
  private void tell(int from, int to) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", ninaite.kafka(), "acks", "all", "linger.ms", 20);
    try (var kafka =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      for (int number = from; number < to; number++) {
        long sequence = 0;
        for (Event event : Histories.of(number, (double) (number - from) / (to - from))) {
          kafka.send(Histories.record(event, ++sequence));
          events++;
        }
      }
      kafka.flush();
    }
  }

  private void awaitCount(int generation, int facts) throws InterruptedException {
    try (MongoClient mongo = MongoClients.create(ninaite.mongodb())) {
      var stored = mongo.getDatabase("bureau").getCollection("facts_" + generation);
      while (stored.estimatedDocumentCount() < facts) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  /** The last events have been applied when nothing changes any more. */
  private void awaitQuiet() throws InterruptedException {
    try (MongoClient mongo = MongoClients.create(ninaite.mongodb())) {
      Map<String, Object> before = Map.of();
      Map<String, Object> now = cells(mongo, 1);
      while (!now.equals(before)) {
        TimeUnit.SECONDS.sleep(2);
        before = now;
        now = cells(mongo, 1);
      }
    }
  }

  /** Every event has been applied to the second reading when its cells are those of the first. */
  private void awaitSameCells() {
    try (MongoClient mongo = MongoClients.create(ninaite.mongodb())) {
      while (!cells(mongo, 1).equals(cells(mongo, 2))) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      }
    }
  }

  private static Map<String, Object> cells(MongoClient mongo, int generation) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Document cell : mongo.getDatabase("bureau").getCollection("cells_" + generation).find()) {
      Document counts = cell.get("counts", Document.class);
      counts.values().removeIf(n -> ((Number) n).longValue() == 0);
      cells.put(cell.getString("_id"), counts);
    }
    return cells;
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double ms(Histogram micros, double percentile) {
    return round(micros.getValueAtPercentile(percentile) / 1000.0);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
