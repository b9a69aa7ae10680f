// SPDX-License-Identifier: Apache-2.0
package ninaite.bench;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import ninaite.local.Ninaite;
import ninaite.local.Settings;
import ninaite.testing.Api;

/**
 * {@code ./ninaite bench flow}: a command over HTTP through the gateway until the figure it changes
 * is visible at the bureau's stream, everything on one machine. Open loop: latency counts from the
 * instant a command was planned to be sent, so a stall is not hidden by the generator waiting too.
 */
public final class FlowBench {
  private static final List<Integer> RATES = List.of(50, 100, 200);
  private static final List<Integer> BEYOND = List.of(300, 400, 600, 800, 1000, 1200);
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration RUN = Duration.ofSeconds(15);

  private FlowBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("ninaite-bench");
    Settings settings =
        Settings.onFreePorts(
            home,
            System.getenv("NINAITE_MONGODB_URI"),
            System.getenv("NINAITE_KAFKA"),
            Map.of(
                "logging.level.root", "warn",
                "ninaite.limits.requests-per-second", "1000000"));
    Report report = new Report();
    report.machine(settings);
    try (Ninaite ninaite = Ninaite.start(settings);
        Api api = new Api(settings.url(), ninaite.sampleSecret());
        Flow flow = new Flow(api)) {
      flow.run(30, WARM_UP.dividedBy(2));
      flow.run(150, WARM_UP.dividedBy(2));
      double held = 0;
      for (int rate : RATES) {
        Flow.Result result = flow.run(rate, RUN);
        report.at(rate, result);
        report.relay(rate, relay(ninaite));
        held = result.kept(rate) ? rate : held;
      }
      report.storeCommands(ninaite, () -> flow.run(100, RUN));
      for (int rate : BEYOND) {
        Flow.Result result = flow.run(rate, RUN.dividedBy(2));
        if (!result.kept(rate)) {
          report.brokeAt(rate, result);
          break;
        }
        held = rate;
      }
      report.held(held);
    }
    report.write(Path.of("target", "bench", "flow.json"));
  }

  private static double relay(Ninaite ninaite) {
    Timer timer =
        Objects.requireNonNull(
            ninaite
                .service("training")
                .getBean(MeterRegistry.class)
                .find("ninaite.relay.commit_to_ack")
                .timer());
    for (ValueAtPercentile value : timer.takeSnapshot().percentileValues()) {
      if (value.percentile() == 0.99) {
        return value.value(TimeUnit.MILLISECONDS);
      }
    }
    throw new IllegalStateException("the relay's timer keeps no 99th percentile");
  }
}
