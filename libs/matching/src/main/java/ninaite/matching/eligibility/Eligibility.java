// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who may take which opening, for all persons and openings at once. Immutable; persons, openings
 * and criteria are numbered in the order in which the {@link EligibilityBuilder} first saw them.
 *
 * <p>An opening needs all of its criteria, and a person has to be known to meet each: {@link
 * Verdict#UNKNOWN} keeps a pair out as {@link Verdict#NOT_MET} does, and is told apart in {@link
 * #proof} and {@link #nearMissUnknown}. With P persons and c needs in all openings together, {@link
 * #counts} takes c·P/64 word operations and {@link #nearMiss} about three times that; 100,000 ×
 * 10,000 pairs are counted in some 15 ms by one thread. Indices out of range throw {@link
 * IndexOutOfBoundsException}, ids never seen {@link IllegalArgumentException}.
 */
public final class Eligibility {
  private final Names persons;
  private final Names openings;
  private final List<Criterion> criteria;
  private final Map<Long, Evidence> evidence;
  private final long[][] met;
  private final long[][] known;
  private final Needs needs;

  Eligibility(
      Names persons,
      Names openings,
      List<Criterion> criteria,
      Map<Long, Evidence> evidence,
      long[][] met,
      long[][] known,
      Needs needs) {
    this.persons = persons;
    this.openings = openings;
    this.criteria = criteria;
    this.evidence = evidence;
    this.met = met;
    this.known = known;
    this.needs = needs;
  }

  public static EligibilityBuilder builder() {
    return new EligibilityBuilder();
  }

  public List<Criterion> criteria() {
    return criteria;
  }

  public List<String> persons() {
    return persons.all();
  }

  public List<String> openings() {
    return openings.all();
  }

  public int person(String id) {
    return persons.index(id);
  }

  public int opening(String id) {
    return openings.index(id);
  }

  public boolean hasPerson(String id) {
    return persons.byId().containsKey(id);
  }

  public boolean hasOpening(String id) {
    return openings.byId().containsKey(id);
  }

  public int criterion(String id) {
    for (int c = 0; c < criteria.size(); c++) {
      if (criteria.get(c).id().equals(id)) {
        return c;
      }
    }
    throw new IllegalArgumentException("unknown criterion " + id);
  }

  /** For each opening the number of people who may take it. */
  public int[] counts() {
    return scan().counts();
  }

  public int count(int opening) {
    return scan().count(opening);
  }

  /** The people who may take the opening, ascending. */
  public int[] eligible(int opening) {
    long[] bits = scan().eligible(opening);
    int[] found = new int[Columns.ones(bits)];
    int n = 0;
    for (int w = 0; w < bits.length; w++) {
      for (long word = bits[w]; word != 0; word &= word - 1) {
        found[n++] = w * Long.SIZE + Long.numberOfTrailingZeros(word);
      }
    }
    return Arrays.copyOf(found, n - padding());
  }

  public boolean isEligible(int person, int opening) {
    persons.all().get(person);
    for (int i = needs.start()[opening]; i < needs.start()[opening + 1]; i++) {
      if (!Bits.get(met[needs.criterion()[i]], person)) {
        return false;
      }
    }
    return true;
  }

  public Verdict verdict(int person, int criterion) {
    persons.all().get(person);
    if (Bits.get(met[criterion], person)) {
      return Verdict.MET;
    }
    return Bits.get(known[criterion], person) ? Verdict.NOT_MET : Verdict.UNKNOWN;
  }

  /** Criterion by criterion, in the order in which the opening names them. */
  public Proof proof(int person, int opening) {
    List<Finding> findings = new ArrayList<>();
    for (int i = needs.start()[opening]; i < needs.start()[opening + 1]; i++) {
      int c = needs.criterion()[i];
      Optional<Evidence> read = Optional.ofNullable(evidence.get(Bits.pair(person, c)));
      findings.add(new Finding(criteria.get(c), verdict(person, c), read));
    }
    return new Proof(persons.all().get(person), openings.all().get(opening), findings);
  }

  /** Over all pairs: which criterion alone, not met or not known, stands in the way of how many. */
  public NearMiss nearMiss() {
    return new NearMiss(this, needs, scan().nearMisses(met));
  }

  /** Of those the pairs where nothing speaks against it: asking may be enough. */
  public NearMiss nearMissUnknown() {
    return new NearMiss(this, needs, scan().nearMisses(known));
  }

  /** The people whom this criterion alone keeps out of some opening, ascending. */
  public int[] keptOutBy(int criterion) {
    long[] bits = scan().keptOutBy(criterion);
    return IntStream.range(0, persons.size()).filter(p -> Bits.get(bits, p)).toArray();
  }

  /** The same, if these people met the criterion: what a course, or its seats, would do. */
  public Eligibility granting(int criterion, int... people) {
    long[][] then = met.clone();
    long[][] thenKnown = known.clone();
    then[criterion] = met[criterion].clone();
    thenKnown[criterion] = known[criterion].clone();
    for (int person : people) {
      persons.all().get(person);
      Bits.set(then[criterion], person);
      Bits.set(thenKnown[criterion], person);
    }
    return new Eligibility(persons, openings, criteria, evidence, then, thenKnown, needs);
  }

  private Scan scan() {
    return new Scan(met, needs, persons.size());
  }

  private int padding() {
    return Bits.words(persons.size()) * Long.SIZE - persons.size();
  }
}
