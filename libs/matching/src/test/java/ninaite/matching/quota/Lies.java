// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ninaite.matching.Market;

/** Every other list that somebody might hand in: all orders of all parts of the true one. */
final class Lies {
  private Lies() {}

  static List<List<Integer>> of(List<Integer> truth) {
    List<List<Integer>> lies = new ArrayList<>();
    lies.add(List.of());
    for (int i = 0; i < truth.size(); i++) {
      List<Integer> rest = new ArrayList<>(truth);
      int first = rest.remove(i);
      for (List<Integer> tail : of(rest)) {
        List<Integer> lie = new ArrayList<>(List.of(first));
        lie.addAll(tail);
        lies.add(lie);
      }
    }
    return lies;
  }

  /** The market as it would be if this applicant listed that. */
  static Market told(Market market, int liar, List<Integer> lie) {
    var builder = Market.builder();
    for (int a = 0; a < market.applicants(); a++) {
      List<Integer> list = a == liar ? lie : listed(market, a);
      builder.applicant(
          market.applicantId(a), list.stream().map(market::openingId).toArray(String[]::new));
    }
    for (int o = 0; o < market.openings(); o++) {
      int opening = o;
      String[] ranked =
          IntStream.range(market.firstAt(o), market.endAt(o))
              .map(market::applicantAt)
              .filter(a -> a != liar || lie.contains(opening))
              .mapToObj(market::applicantId)
              .toArray(String[]::new);
      builder.opening(market.openingId(o), market.capacity(o), ranked);
    }
    return builder.build().orThrow();
  }

  private static List<Integer> listed(Market market, int applicant) {
    return IntStream.range(market.first(applicant), market.end(applicant))
        .mapToObj(market::opening)
        .toList();
  }
}
