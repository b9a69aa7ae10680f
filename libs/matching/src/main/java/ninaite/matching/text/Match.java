// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ninaite.matching.Checked;
import ninaite.matching.Cleaned;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Flaw;
import ninaite.matching.LargerMatching;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.MarketBuilder;
import ninaite.matching.certificate.Algorithm;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Publication;
import ninaite.matching.certificate.Terms;
import ninaite.matching.text.Order.Misspelt;

/**
 * {@code ./ninaite match FILE}: solves a market in its text form, says size, bound and time, and
 * writes {@code matching.txt}, {@code certificate.json} and {@code published.json}, which {@code
 * ./ninaite match-verify} judges. Exit code 0, or 2 if there was nothing to solve.
 */
public final class Match {
  private final PrintStream out;

  private Match(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] words) {
    System.exit(run(new PrintStream(System.out, true, UTF_8), words));
  }

  static int run(PrintStream out, String... words) {
    try {
      return new Match(out).run(Order.of(words)) ? 0 : 2;
    } catch (Misspelt misspelt) {
      out.println(misspelt.getMessage());
      out.println(Order.USAGE);
    } catch (IOException failed) {
      out.println("cannot read or write " + failed.getMessage());
    }
    return 2;
  }

  private boolean run(Order order) throws IOException, Misspelt {
    Optional<Market> market = market(order);
    if (market.isEmpty()) {
      return false;
    }
    Mode mode = order.mode().orElse(Mode.of(market.get()));
    if (market.get().hasTies() && (mode == Mode.APPLICANTS || mode == Mode.OPENINGS)) {
      out.println("there are ties: take --mode lottery or --mode larger");
      return false;
    }
    long start = System.nanoTime();
    Certificate certificate = solve(market.get(), mode, order);
    double millis = (System.nanoTime() - start) / 1e6;
    say(market.get(), mode, certificate, millis);
    write(market.get(), certificate, order);
    return true;
  }

  private Optional<Market> market(Order order) throws IOException {
    return switch (MarketText.read(Files.readString(order.file()))) {
      case Parsed.Refused(var lines) -> {
        lines.forEach(line -> out.println("line " + line.line() + ": " + line.why()));
        yield Optional.empty();
      }
      case Parsed.Ok(MarketBuilder lists) -> order.clean() ? cleaned(lists) : checked(lists);
    };
  }

  private Optional<Market> checked(MarketBuilder lists) {
    return switch (lists.build()) {
      case Checked.Ok(Market market) -> Optional.of(market);
      case Checked.Refused(List<Flaw> flaws) -> {
        flaws.forEach(out::println);
        out.println("--clean leaves these out");
        yield Optional.empty();
      }
    };
  }

  private Optional<Market> cleaned(MarketBuilder lists) {
    Cleaned cleaned = lists.cleaned();
    cleaned.flaws().forEach(flaw -> out.println("left out: " + flaw));
    return Optional.of(cleaned.market());
  }

  private static Certificate solve(Market market, Mode mode, Order order) throws Misspelt {
    Lottery lottery = new Lottery(order.seed());
    return switch (mode) {
      case APPLICANTS ->
          Certificate.of(Algorithm.APPLICANTS_PROPOSE, DeferredAcceptance.byApplicants(market));
      case OPENINGS ->
          Certificate.of(Algorithm.OPENINGS_PROPOSE, DeferredAcceptance.byOpenings(market));
      case LOTTERY -> Certificate.of(lottery, DeferredAcceptance.byApplicants(market, lottery));
      case LARGER ->
          Certificate.of(LargerMatching.find(market, order.seedNumber(), order.budget()));
    };
  }

  private void say(Market market, Mode mode, Certificate certificate, double millis) {
    int bound = LargerMatching.bound(market);
    out.printf(
        Locale.ROOT,
        "%d applicants, %d openings, %d pairs; mode %s%n",
        market.applicants(),
        market.openings(),
        market.pairs(),
        mode.code());
    out.printf(Locale.ROOT, "size %d, bound %d, time %.1f ms%n", certificate.size(), bound, millis);
    out.println(certificate.algorithm().truth());
  }

  private void write(Market market, Certificate certificate, Order order) throws IOException {
    Files.createDirectories(order.out());
    StringBuilder matching = new StringBuilder();
    certificate
        .matched()
        .forEach((applicant, opening) -> matching.append(applicant + " " + opening + "\n"));
    Files.writeString(order.out().resolve("matching.txt"), matching);
    Files.writeString(order.out().resolve("certificate.json"), certificate.json());
    Files.writeString(
        order.out().resolve("published.json"),
        Publication.document(certificate, market, Terms.NONE));
    out.println("wrote matching.txt, certificate.json, published.json to " + order.out());
  }
}
