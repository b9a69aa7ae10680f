// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects criteria, persons with their facts, and openings with their needs. Each is declared
 * before it is named; an id that is unknown, or declared twice, throws {@link
 * IllegalArgumentException} with its name. What is not stated about a person is {@link
 * Verdict#UNKNOWN}; a later fact replaces an earlier one.
 */
public final class EligibilityBuilder {
  private final Names criterionIds = names("criterion");
  private final Names persons = names("person");
  private final Names openings = names("opening");
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<int[]> needs = new ArrayList<>();
  private final Map<Long, Evidence> evidence = new HashMap<>();
  private final List<long[]> met = new ArrayList<>();
  private final List<long[]> known = new ArrayList<>();

  EligibilityBuilder() {}

  public EligibilityBuilder criterion(String id, String version) {
    criterionIds.add(id);
    criteria.add(new Criterion(id, version));
    met.add(new long[0]);
    known.add(new long[0]);
    return this;
  }

  public EligibilityBuilder person(String id) {
    persons.add(id);
    return this;
  }

  /** An opening that needs all of these; naming one twice asks no more than naming it once. */
  public EligibilityBuilder opening(String id, String... criteria) {
    int[] needed = Arrays.stream(criteria).mapToInt(criterionIds::index).distinct().toArray();
    openings.add(id);
    needs.add(needed);
    return this;
  }

  public EligibilityBuilder fact(String person, String criterion, Verdict verdict) {
    return fact(persons.index(person), criterionIds.index(criterion), verdict);
  }

  public EligibilityBuilder fact(
      String person, String criterion, Verdict verdict, Evidence evidence) {
    int p = persons.index(person);
    int c = criterionIds.index(criterion);
    fact(p, c, verdict);
    this.evidence.put(Bits.pair(p, c), evidence);
    return this;
  }

  /** By number, for millions of facts; there is no evidence to show for them. */
  public EligibilityBuilder fact(int person, int criterion, Verdict verdict) {
    if (person < 0 || person >= persons.size()) {
      throw new IllegalArgumentException("unknown person number " + person);
    }
    room(met, criterion, person);
    room(known, criterion, person);
    evidence.remove(Bits.pair(person, criterion));
    put(met.get(criterion), person, verdict == Verdict.MET);
    put(known.get(criterion), person, verdict != Verdict.UNKNOWN);
    return this;
  }

  public Eligibility build() {
    int words = Bits.words(persons.size());
    return new Eligibility(
        persons.frozen(),
        openings.frozen(),
        List.copyOf(criteria),
        Map.copyOf(evidence),
        padded(met, words),
        padded(known, words),
        rows());
  }

  private Needs rows() {
    int[] start = new int[needs.size() + 1];
    for (int o = 0; o < needs.size(); o++) {
      start[o + 1] = start[o] + needs.get(o).length;
    }
    int[] rows = needs.stream().flatMapToInt(Arrays::stream).toArray();
    return new Needs(start, rows);
  }

  /** Behind the last person every bit is set, so that no loop needs a mask for its last word. */
  private long[][] padded(List<long[]> columns, int words) {
    long[][] full = new long[columns.size()][];
    for (int c = 0; c < full.length; c++) {
      full[c] = Arrays.copyOf(columns.get(c), words);
      if (persons.size() % Long.SIZE != 0) {
        full[c][words - 1] |= -1L << persons.size();
      }
    }
    return full;
  }

  private static void room(List<long[]> columns, int criterion, int person) {
    long[] column = columns.get(criterion);
    int words = Bits.words(person + 1);
    if (column.length < words) {
      columns.set(criterion, Arrays.copyOf(column, Math.max(words, column.length * 2)));
    }
  }

  private static void put(long[] column, int person, boolean bit) {
    if (bit) {
      Bits.set(column, person);
    } else {
      Bits.clear(column, person);
    }
  }

  private static Names names(String kind) {
    return new Names(kind, new ArrayList<>(), new LinkedHashMap<>());
  }
}
