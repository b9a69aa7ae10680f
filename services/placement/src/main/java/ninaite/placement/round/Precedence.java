// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.RoundPriority;

/**
 * In which order a vacancy takes people: as its employer ranks them, and among those whom the
 * employer takes alike, as the city announced. The lottery comes after, in the matching.
 *
 * <p>What stands in the arguments' types is all that can make a difference. Nationality, sex, age,
 * family and housing are not among it (職業安定法3条, 男女雇用機会均等法5条, 労働施策総合推進法9条).
 */
final class Precedence {
  private Precedence() {}

  /**
   * Somebody who ranks the vacancy.
   *
   * @param trainedHere completed a course of this programme
   * @param firstPlace has not worked through this programme yet
   */
  record Contender(String pseudonym, boolean trainedHere, boolean firstPlace) {

    /** Less comes first. */
    private int place(RoundPriority priority) {
      boolean first =
          switch (priority) {
            case TRAINED_HERE -> trainedHere;
            case FIRST_PLACE -> firstPlace;
          };
      return first ? 0 : 1;
    }
  }

  /**
   * Tiers of pseudonyms, best first.
   *
   * @param contenders everybody who ranks the vacancy
   * @param employers the employer's list: who is not on it is not taken. Without one everybody is.
   */
  static List<List<String>> tiers(
      Map<CandidateId, Contender> contenders,
      Optional<List<List<CandidateId>>> employers,
      List<RoundPriority> priorities) {
    List<List<Contender>> tiers =
        employers
            .map(list -> list.stream().map(tier -> among(contenders, tier)).toList())
            .orElseGet(() -> List.of(List.copyOf(contenders.values())));
    for (RoundPriority priority : priorities) {
      tiers = split(tiers, priority);
    }
    return tiers.stream()
        .map(tier -> tier.stream().map(Contender::pseudonym).sorted().toList())
        .filter(tier -> !tier.isEmpty())
        .toList();
  }

  private static List<Contender> among(
      Map<CandidateId, Contender> contenders, List<CandidateId> tier) {
    return tier.stream().map(contenders::get).filter(Objects::nonNull).toList();
  }

  private static List<List<Contender>> split(List<List<Contender>> tiers, RoundPriority priority) {
    List<List<Contender>> finer = new ArrayList<>();
    for (List<Contender> tier : tiers) {
      Map<Integer, List<Contender>> parts =
          tier.stream().collect(Collectors.groupingBy(one -> one.place(priority)));
      Stream.of(0, 1).map(parts::get).filter(Objects::nonNull).forEach(finer::add);
    }
    return finer;
  }
}
