// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import ninaite.matching.Instance;
import ninaite.matching.Larger;
import ninaite.matching.Lottery;
import ninaite.matching.Matching;

/**
 * A matching with everything needed to check it. A matching is stable exactly if every applicant
 * holds the best opening whose cutoff they meet, and every opening with a cutoff is full; so the
 * cutoffs are the proof, and checking takes one pass over the pairs.
 *
 * @param algorithm how it was made
 * @param inputs SHA-256 of the instance's canonical JSON, lower case hexadecimal
 * @param lottery the lottery that decided ties, with its seed revealed
 * @param search by which a larger matching was found
 * @param matched applicant to opening
 * @param cutoffs of the full openings that hold somebody, by opening
 * @param closed openings that did not reach their minimum
 * @param moved seats that reverted to another opening
 * @param blocking what is known to block, where no stable matching was found
 */
public record Certificate(
    Algorithm algorithm,
    String inputs,
    Optional<Lottery> lottery,
    Optional<Search> search,
    SortedMap<String, String> matched,
    SortedMap<String, Cutoff> cutoffs,
    List<Closed> closed,
    List<Moved> moved,
    List<Blocking> blocking) {

  public Certificate {
    matched = Collections.unmodifiableSortedMap(new TreeMap<>(matched));
    cutoffs = Collections.unmodifiableSortedMap(new TreeMap<>(cutoffs));
    closed = List.copyOf(closed);
    moved = List.copyOf(moved);
    blocking = List.copyOf(blocking);
  }

  /**
   * The last holder of a full opening.
   *
   * @param tier the holder's place among the tiers of the opening's list, from 0
   * @param number the holder's lottery number, where a lottery decided; unsigned
   */
  public record Cutoff(int tier, OptionalLong number) {}

  /**
   * A search by chance.
   *
   * @param seed from which, with so many rounds, the same matching is found again
   * @param bound no matching at all places more, stable or not
   */
  public record Search(long seed, int rounds, int bound) {}

  /** A closed opening, and how many would have liked it better than what they got. */
  public record Closed(String opening, int demand) {}

  /** Heads that reverted from one opening to another. */
  public record Moved(String from, String to, int heads) {}

  /** Applicants who would leave for these openings, which would take them: one, or two linked. */
  public record Blocking(List<String> applicants, List<Optional<String>> openings) {
    public Blocking {
      applicants = List.copyOf(applicants);
      openings = List.copyOf(openings);
    }
  }

  /**
   * The certificate of a matching with the lottery that decided its ties, if one did. Without one,
   * ties that were decided otherwise show in tiers only.
   *
   * @param matching told of the market with the capacities that counted in the end
   * @param instance the market as published
   */
  public static Certificate of(
      Algorithm algorithm, Matching matching, Instance instance, Terms terms) {
    return new Certificate(
        algorithm,
        Publication.hash(Publication.instance(instance.market(), terms)),
        instance.lottery(),
        Optional.empty(),
        matching.pairs(),
        Cutoffs.of(matching, instance.lottery()),
        List.of(),
        List.of(),
        List.of());
  }

  /** The certificate of a matching without a lottery, and without further terms. */
  public static Certificate of(Algorithm algorithm, Matching matching) {
    return of(algorithm, matching, new Instance(matching.market(), Optional.empty()), Terms.NONE);
  }

  /** The certificate of a matching whose ties this lottery decided. */
  public static Certificate of(Lottery lottery, Matching matching) {
    Instance instance = Instance.of(matching.market(), lottery);
    return of(Algorithm.LOTTERY, matching, instance, Terms.NONE);
  }

  /** The certificate of a larger matching. */
  public static Certificate of(Larger larger) {
    return of(Algorithm.LARGER_MATCHING, larger.matching())
        .withSearch(new Search(larger.seed(), larger.rounds(), larger.bound()));
  }

  public int size() {
    return matched.size();
  }

  public Certificate withSearch(Search by) {
    return new Certificate(
        algorithm, inputs, lottery, Optional.of(by), matched, cutoffs, closed, moved, blocking);
  }

  public Certificate withClosed(List<Closed> openings) {
    return new Certificate(
        algorithm, inputs, lottery, search, matched, cutoffs, openings, moved, blocking);
  }

  public Certificate withMoved(List<Moved> seats) {
    return new Certificate(
        algorithm, inputs, lottery, search, matched, cutoffs, closed, seats, blocking);
  }

  public Certificate withBlocking(List<Blocking> known) {
    return new Certificate(
        algorithm, inputs, lottery, search, matched, cutoffs, closed, moved, known);
  }

  /** Canonical JSON; the same certificate is always the same bytes. */
  public String json() {
    return Publication.certificate(this);
  }

  /** SHA-256 of the canonical JSON, lower case hexadecimal. */
  public String hash() {
    return Publication.hash(json());
  }
}
