// SPDX-License-Identifier: Apache-2.0
package ninaite.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import ninaite.bench.matching.Instances;
import ninaite.bench.matching.Kernels;
import ninaite.bench.matching.Measured;
import ninaite.bench.matching.Table;
import ninaite.matching.Budget;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.LargerMatching;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import ninaite.matching.whatif.OneMoreSeat;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code ./ninaite bench matching}: the matching library by itself, on generated instances whose
 * generator and seed are printed. First call, median and 99th percentile; every matching that is
 * timed is checked by the verifier first.
 */
public final class MatchingBench {
  private static final Duration TIES_BUDGET = Duration.ofMillis(10);
  private static final int DRAWS = 21;

  private final Table table = new Table();

  private MatchingBench() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    MatchingBench bench = new MatchingBench();
    bench.residency();
    bench.large("100,000 x 10,000, 1 M pairs", "million_pairs", 100_000, 10_000, 30);
    bench.large("1,000,000 x 50,000, 10 M pairs", "ten_million_pairs", 1_000_000, 50_000, 5);
    bench.ties();
    bench.eligibility();
    bench.seats();
    bench.kernels();
    bench.table.write(Path.of("target", "bench", "matching.json"));
  }

  private void residency() {
    Instances.Raw raw = Instances.jrmp(1);
    table.row(
        "9,868 x 1,026 (JRMP 2024): build and solve",
        "jrmp_build_and_solve",
        Measured.of(2_000, () -> DeferredAcceptance.byApplicants(raw.market())));
    Market market = raw.market();
    Matching matching = DeferredAcceptance.byApplicants(market);
    int[] openingOf = openingOf(matching);
    int[] cutoffs = matching.cutoffs();
    table.row(
        "  verify",
        "jrmp_verify",
        Measured.of(2_000, () -> valid(Verifier.check(market, openingOf, cutoffs))));
    table.says(
        market.pairs()
            + " pairs, "
            + matching.size()
            + " matched; "
            + raw.generator()
            + ", seed 1");
  }

  private void large(String name, String figure, int applicants, int openings, int times) {
    Instances.Raw raw = Instances.even(2, applicants, openings, 10, applicants, 0);
    check(DeferredAcceptance.byApplicants(raw.market()));
    table.row(
        name, figure, Measured.of(times, () -> DeferredAcceptance.byApplicants(raw.market())));
    table.says(raw.generator() + ", seed 2");
  }

  private void ties() {
    Instances.Raw raw = Instances.even(3, 10_000, 10_000, 5, 10_000, 0.75);
    Market market = raw.market();
    double lottery =
        IntStream.range(0, DRAWS)
            .map(i -> DeferredAcceptance.byApplicants(market, new Lottery("draw " + i)).size())
            .average()
            .orElseThrow();
    Budget budget = Budget.time(TIES_BUDGET);
    Measured time = Measured.of(100, () -> LargerMatching.find(market, 1, budget));
    int[] sizes =
        IntStream.range(0, DRAWS)
            .map(seed -> check(LargerMatching.find(market, seed, budget).matching()))
            .sorted()
            .toArray();
    double gain = 100 * (sizes[DRAWS / 2] / lottery - 1);
    table.row("10,000 x 10,000, ties on both sides, 10 ms", "ties_10k", time);
    table.figure("ties_10k_gain_percent_at_10ms", gain);
    table.figure("ties_10k_lottery_mean_count", lottery);
    table.figure("ties_10k_size_p50_count", sizes[DRAWS / 2]);
    table.figure("ties_10k_bound_count", LargerMatching.bound(market));
    table.says(
        "lottery %.1f, larger %d (%.2f %%), bound %d; %s, seed 3"
            .formatted(
                lottery, sizes[DRAWS / 2], gain, LargerMatching.bound(market), raw.generator()));
  }

  private void eligibility() {
    Eligibility eligibility = Instances.eligibility(4, 100_000, 10_000);
    table.row(
        "100,000 people x 10,000 openings: eligible",
        "eligibility_100k_10k",
        Measured.of(20, eligibility::counts));
    table.row("  near miss by criterion", "near_miss", Measured.of(20, eligibility::nearMiss));
    table.says("128 criteria, each met with 0.6; an opening needs 2 to 8; seed 4; one thread");
    table.figure(
        "eligibility_100k_10k_pairs_count",
        Arrays.stream(eligibility.counts()).asLongStream().sum());
  }

  private void seats() {
    Market market = Instances.jrmp(1).market();
    table.row(
        "one more seat everywhere, 9,868 x 1,026",
        "one_more_seat_everywhere",
        Measured.of(10, () -> OneMoreSeat.everywhere(market)));
    Market city = Instances.even(5, 759, 53, 6, 775, 0).market();
    table.row(
        "one more seat everywhere, 759 x 53",
        "one_more_seat_city",
        Measured.of(200, () -> OneMoreSeat.everywhere(city)));
    table.says("residency as above; city: lists of 6, 775 seats, seed 5");
  }

  private void kernels() throws RunnerException {
    for (RunResult result : Kernels.run()) {
      String name = result.getPrimaryResult().getLabel();
      double millis = result.getPrimaryResult().getScore();
      table.says("JMH, JRMP 2024, mean: %s %.3f ms".formatted(name, millis));
      table.figure("jmh_jrmp_" + name + "_ms_mean", millis);
    }
  }

  private static int check(Matching matching) {
    valid(Verifier.check(matching.market(), openingOf(matching), matching.cutoffs()));
    return matching.size();
  }

  private static Verdict valid(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Valid valid -> valid;
      case Verdict.Invalid invalid -> throw new IllegalStateException(invalid.toString());
    };
  }

  private static int[] openingOf(Matching matching) {
    return IntStream.range(0, matching.market().applicants()).map(matching::openingOf).toArray();
  }
}
