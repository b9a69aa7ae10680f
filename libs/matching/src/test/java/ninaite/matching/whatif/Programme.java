// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import ninaite.matching.Cases;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.eligibility.EligibilityBuilder;
import ninaite.matching.eligibility.Verdict;

/** A small round with criteria: everybody ranks everything, and the rules keep some pairs apart. */
public record Programme(
    List<List<String>> wishes, List<List<String>> priorities, int[] capacity, Eligibility facts)
    implements Rerun {

  public static Programme of(RandomGenerator random, int mostApplicants, int mostOpenings) {
    int applicants = 1 + random.nextInt(mostApplicants);
    int openings = 1 + random.nextInt(mostOpenings);
    EligibilityBuilder facts = Eligibility.builder().criterion("c0", "1").criterion("c1", "1");
    for (int a = 0; a < applicants; a++) {
      facts.person("a" + a);
      for (String criterion : List.of("c0", "c1")) {
        int die = random.nextInt(5);
        Verdict verdict = die < 3 ? Verdict.MET : die == 3 ? Verdict.NOT_MET : Verdict.UNKNOWN;
        facts.fact("a" + a, criterion, verdict);
      }
    }
    for (int o = 0; o < openings; o++) {
      String[] needs =
          Stream.of("c0", "c1").filter(c -> random.nextBoolean()).toArray(String[]::new);
      facts.opening("o" + o, needs);
    }
    return new Programme(
        orders(random, applicants, "o", openings),
        orders(random, openings, "a", applicants),
        random.ints(openings, 0, 4).toArray(),
        facts.build());
  }

  private static List<List<String>> orders(
      RandomGenerator random, int lists, String prefix, int entries) {
    List<List<String>> orders = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      List<String> order = new ArrayList<>();
      for (int entry = 0; entry < entries; entry++) {
        order.add(prefix + entry);
      }
      Cases.shuffle(order, random);
      orders.add(order);
    }
    return orders;
  }

  @Override
  public Market market(Eligibility eligibility) {
    return market(eligibility, capacity);
  }

  public Market market(Eligibility eligibility, int[] seats) {
    var builder = Market.builder();
    for (int a = 0; a < wishes.size(); a++) {
      int person = a;
      String[] list =
          wishes.get(a).stream()
              .filter(o -> eligibility.isEligible(person, eligibility.opening(o)))
              .toArray(String[]::new);
      builder.applicant("a" + a, list);
    }
    for (int o = 0; o < priorities.size(); o++) {
      int opening = o;
      String[] list =
          priorities.get(o).stream()
              .filter(a -> eligibility.isEligible(eligibility.person(a), opening))
              .toArray(String[]::new);
      builder.opening("o" + o, seats[o], list);
    }
    return builder.build().orThrow();
  }

  @Override
  public Matching match(Market market) {
    return DeferredAcceptance.byApplicants(market);
  }

  /** How far down all wishes somebody had to go; nowhere is one behind the last. */
  public int place(int applicant, Matching matching) {
    List<String> list = wishes.get(applicant);
    return matching.openingOf("a" + applicant).map(list::indexOf).orElse(list.size());
  }
}
