// SPDX-License-Identifier: Apache-2.0
package ninaite.bench.matching;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The hot paths at the size of Japan's residency matching, under JMH in a JVM of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Kernels {
  private final Instances.Raw raw = Instances.jrmp(1);
  private final Market market = raw.market();
  private final Matching matching = DeferredAcceptance.byApplicants(market);
  private final int[] cutoffs = matching.cutoffs();
  private final int[] openingOf =
      IntStream.range(0, market.applicants()).map(matching::openingOf).toArray();

  @Benchmark
  public Matching buildAndSolve() {
    return DeferredAcceptance.byApplicants(raw.market());
  }

  @Benchmark
  public Matching solve() {
    return DeferredAcceptance.byApplicants(market);
  }

  @Benchmark
  public Verdict verify() {
    return Verifier.check(market, openingOf, cutoffs);
  }

  /** Runs them all; one JVM, a few seconds each. */
  public static Collection<RunResult> run() throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(Kernels.class.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }
}
