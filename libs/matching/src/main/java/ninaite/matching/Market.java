// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import ninaite.matching.verify.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * Applicants with ranked lists, openings with capacities and priorities, ties allowed on both
 * sides. A pair exists where each lists the other; whoever is left out is not acceptable.
 * Immutable.
 *
 * <p>Applicants, openings and pairs are numbers from 0. The pairs of an applicant lie next to each
 * other, best first: {@code for (int pair = market.first(a); pair < market.end(a); pair++)}. Made
 * with {@link #builder()} the numbers follow the ids' order, so that nothing depends on who was
 * added first.
 */
public final class Market implements Pairs {
  final Names applicantNames;
  final Names openingNames;
  final Lists lists;
  final Lists priorities;
  final int[] rank;
  final int[] capacity;
  private final boolean applicantTies;
  private final boolean openingTies;

  /** Filled when first asked for: what applicants propose needs only the ranks. */
  private volatile int @Nullable [] pairAt;

  private Market(
      Names applicants, Names openings, Lists lists, Lists priorities, int[] rank, int[] capacity) {
    this.applicantNames = applicants;
    this.openingNames = openings;
    this.lists = lists;
    this.priorities = priorities;
    this.rank = rank;
    this.capacity = capacity;
    this.applicantTies = hasTies(lists);
    this.openingTies = hasTies(priorities);
  }

  private Market(Market other, int[] capacity) {
    this.applicantNames = other.applicantNames;
    this.openingNames = other.openingNames;
    this.lists = other.lists;
    this.priorities = other.priorities;
    this.rank = other.rank;
    this.capacity = capacity;
    this.applicantTies = other.applicantTies;
    this.openingTies = other.openingTies;
    this.pairAt = other.pairAt;
  }

  public static MarketBuilder builder() {
    return new MarketBuilder();
  }

  /**
   * From compact arrays; the ids are the indexes. Time and space are linear in the entries.
   *
   * @param applicants for each applicant the openings in order of preference
   * @param openings for each opening the applicants in order of priority
   * @param capacity for each opening the number of heads it takes
   */
  public static Checked of(Lists applicants, Lists openings, int[] capacity) {
    return of(
        Names.numbers(applicants.size()),
        Names.numbers(openings.size()),
        applicants,
        openings,
        capacity);
  }

  /** As {@link #of}, but flaws are cleaned away and listed. */
  public static Cleaned cleaned(Lists applicants, Lists openings, int[] capacity) {
    return cleaned(
        Names.numbers(applicants.size()),
        Names.numbers(openings.size()),
        applicants,
        openings,
        capacity);
  }

  static Checked of(Names as, Names os, Lists applicants, Lists openings, int[] capacity) {
    Optional<int[]> rank = Ranks.beside(applicants, openings);
    if (rank.isPresent() && Arrays.stream(capacity).allMatch(heads -> heads >= 0)) {
      checkSizes(openings, capacity);
      return new Checked.Ok(new Market(as, os, applicants, openings, rank.get(), capacity));
    }
    return new Checked.Refused(cleaned(as, os, applicants, openings, capacity).flaws());
  }

  static Cleaned cleaned(Names as, Names os, Lists applicants, Lists openings, int[] capacity) {
    checkSizes(openings, capacity);
    Inspection found = new Inspection(as, os, applicants, openings);
    int[] heads = capacity.clone();
    for (int o = 0; o < heads.length; o++) {
      if (heads[o] < 0) {
        found.flaws.add(
            new Flaw(Refusal.CAPACITY_IS_NOT_NEGATIVE, os.name(o), Integer.toString(heads[o])));
        heads[o] = 0;
      }
    }
    int[] rank = Ranks.beside(found.applicants, found.openings).orElseThrow();
    return new Cleaned(
        new Market(as, os, found.applicants, found.openings, rank, heads), found.flaws);
  }

  private static void checkSizes(Lists openings, int[] capacity) {
    if (capacity.length != openings.size()) {
      throw new IllegalArgumentException("every opening needs a capacity, and a list");
    }
  }

  @Override
  public int applicants() {
    return lists.size();
  }

  @Override
  public int openings() {
    return priorities.size();
  }

  public int pairs() {
    return rank.length;
  }

  /** The applicant's best pair. */
  @Override
  public int first(int applicant) {
    return lists.start[applicant];
  }

  /** One behind the applicant's last pair. */
  @Override
  public int end(int applicant) {
    return lists.start[applicant + 1];
  }

  @Override
  public int opening(int pair) {
    return lists.entry[pair];
  }

  /** How the applicant likes this pair: less is better, equal is a tie. Only within one list. */
  @Override
  public int choice(int pair) {
    return lists.tier == null ? pair : lists.tier[pair];
  }

  /** Which tier the applicant is in at the opening: less is better, equal is a tie. */
  @Override
  public int rank(int pair) {
    return rank[pair];
  }

  @Override
  public int capacity(int opening) {
    return capacity[opening];
  }

  /** How many applicants list the opening. */
  public int demand(int opening) {
    return priorities.start[opening + 1] - priorities.start[opening];
  }

  /** The opening's first place: places of an opening lie next to each other, best first. */
  public int firstAt(int opening) {
    return priorities.start[opening];
  }

  /** One behind the opening's last place. */
  public int endAt(int opening) {
    return priorities.start[opening + 1];
  }

  /** Who stands at this place of an opening's list. */
  public int applicantAt(int place) {
    return priorities.entry[place];
  }

  /** The pair at this place of an opening's list. The first call takes time linear in the pairs. */
  public int pairAt(int place) {
    return pairsByOpening()[place];
  }

  int[] pairsByOpening() {
    int[] known = pairAt;
    if (known == null) {
      known = Places.of(lists, priorities);
      pairAt = known;
    }
    return known;
  }

  @Override
  public String applicantId(int applicant) {
    return applicantNames.name(applicant);
  }

  @Override
  public String openingId(int opening) {
    return openingNames.name(opening);
  }

  public OptionalInt applicant(String id) {
    return applicantNames.index(id);
  }

  public OptionalInt opening(String id) {
    return openingNames.index(id);
  }

  public boolean applicantTies() {
    return applicantTies;
  }

  public boolean openingTies() {
    return openingTies;
  }

  /** Whether anyone is indifferent, so that a lottery or the larger matching has to decide. */
  public boolean hasTies() {
    return applicantTies || openingTies;
  }

  /** The same market with other heads at one opening; everything else is shared. */
  public Market withCapacity(int opening, int heads) {
    int[] changed = capacity.clone();
    changed[opening] = heads;
    return withCapacities(changed);
  }

  /** The same market with other heads everywhere; everything else is shared. */
  public Market withCapacities(int[] heads) {
    checkSizes(priorities, heads);
    for (int number : heads) {
      if (number < 0) {
        throw new IllegalArgumentException(Refusal.CAPACITY_IS_NOT_NEGATIVE.code());
      }
    }
    return new Market(this, heads.clone());
  }

  /** The same pairs with every applicant's list strict, in the order of these pairs. */
  Market reordered(int[] order) {
    int[] entry = new int[order.length];
    int[] ranks = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      entry[i] = lists.entry[order[i]];
      ranks[i] = rank[order[i]];
    }
    Lists strict = Lists.strict(lists.start, entry);
    return new Market(applicantNames, openingNames, strict, priorities, ranks, capacity);
  }

  /**
   * The same market with every tie decided by the lottery, for whatever needs strict lists. {@link
   * DeferredAcceptance#byApplicants(Market)} on it equals deciding by the lottery on this market;
   * pairs may have other numbers, applicants and openings keep theirs.
   */
  public Market decided(Lottery lottery) {
    return hasTies() ? Decided.by(lottery, this).market() : this;
  }

  /** The same pairs with every opening's list strict, in this order. */
  Market prioritized(int[] pairAt, int[] applicantAt) {
    int[] ranks = new int[pairAt.length];
    for (int o = 0; o < openings(); o++) {
      for (int place = firstAt(o); place < endAt(o); place++) {
        ranks[pairAt[place]] = place - firstAt(o);
      }
    }
    Lists strict = Lists.strict(priorities.start, applicantAt);
    return new Market(applicantNames, openingNames, lists, strict, ranks, capacity);
  }

  private static boolean hasTies(Lists lists) {
    int[] tier = lists.tier;
    if (tier == null) {
      return false;
    }
    for (int i = 0; i < lists.size(); i++) {
      for (int at = lists.start[i] + 1; at < lists.start[i + 1]; at++) {
        if (tier[at] == tier[at - 1]) {
          return true;
        }
      }
    }
    return false;
  }
}
