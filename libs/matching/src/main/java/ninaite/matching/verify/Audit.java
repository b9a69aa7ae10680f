// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Goes through a published document claim by claim. */
final class Audit {
  private final Document document;
  private final Instance instance;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<Document.Block> found = new LinkedHashSet<>();

  Audit(Document document) {
    this.document = document;
    this.instance = document.instance();
  }

  Verdict verdict() {
    if (!document.hash().equals(document.inputs())) {
      faults.add(Fault.of(Claim.INPUTS_FIT_THEIR_HASH, document.hash()));
    }
    long[] numbers = lotteryNumbers();
    Seating seating = new Seating(document, faults);
    Holders holders = new Holders(seating, openingOf(), positions(numbers), faults);
    seating.check(holders);
    cutoffs(holders, seating, numbers);
    if (document.size() != holders.size()
        || document.bound().isPresent() && document.bound().getAsInt() < document.size()) {
      faults.add(Fault.of(Claim.SIZE_IS_COUNTED, "counted " + holders.size()));
    }
    blocking(holders, seating.bars(holders));
    return Verdict.of(faults, holders.size(), found.size());
  }

  private long[] lotteryNumbers() {
    if (document.lottery().isEmpty()) {
      if (document.algorithm().equals("lottery")) {
        faults.add(Fault.of(Claim.SEED_FITS_ITS_COMMITMENT, "no seed"));
      }
      return new long[0];
    }
    Document.Lottery lottery = document.lottery().get();
    if (!Hash.of(lottery.seed()).equals(lottery.commitment())) {
      faults.add(Fault.of(Claim.SEED_FITS_ITS_COMMITMENT, lottery.commitment()));
    }
    return IntStream.range(0, instance.applicants())
        .mapToLong(a -> Hash.lotteryNumber(lottery.seed(), instance.applicantId(a)))
        .toArray();
  }

  private int[] positions(long[] numbers) {
    int[] position = new int[instance.applicants()];
    List<Integer> drawn =
        IntStream.range(0, numbers.length)
            .boxed()
            .sorted(
                Comparator.comparing((Integer a) -> numbers[a], Long::compareUnsigned)
                    .thenComparing(instance::applicantId))
            .toList();
    for (int i = 0; i < drawn.size(); i++) {
      position[drawn.get(i)] = i;
    }
    return position;
  }

  private int[] openingOf() {
    int[] openingOf = new int[instance.applicants()];
    Arrays.fill(openingOf, Holders.NONE);
    for (Document.Matched pair : document.matched()) {
      int a = instance.applicants.find(pair.applicant());
      int o = instance.openings.find(pair.opening());
      if (a == Holders.NONE || o == Holders.NONE) {
        faults.add(Fault.of(Claim.PAIR_IS_ON_BOTH_LISTS, pair.applicant(), pair.opening()));
      } else if (openingOf[a] != Holders.NONE) {
        faults.add(Fault.of(Claim.APPLICANT_IS_MATCHED_ONCE, pair.applicant()));
      } else {
        openingOf[a] = o;
      }
    }
    return openingOf;
  }

  private void cutoffs(Holders holders, Seating seating, long[] numbers) {
    Map<String, Document.Cutoff> right = new TreeMap<>();
    for (int a = 0; a < holders.pairOf.length; a++) {
      int pair = holders.pairOf[a];
      int o = pair == Holders.NONE ? Holders.NONE : instance.opening(pair);
      if (o != Holders.NONE
          && holders.filled[o] >= seating.capacity(o)
          && holders.key(a, pair) == holders.last[o]) {
        String number = numbers.length == 0 ? "" : HexFormat.of().toHexDigits(numbers[a]);
        right.put(instance.openingId(o), new Document.Cutoff(instance.rank(pair), number));
      }
    }
    Set<String> openings = new LinkedHashSet<>(right.keySet());
    openings.addAll(document.cutoffs().keySet());
    for (String opening : openings) {
      Document.Cutoff stated = document.cutoffs().get(opening);
      if (stated == null || !stated.equals(right.get(opening))) {
        faults.add(Fault.of(Claim.CUTOFF_IS_OF_THE_LAST_HOLDER, opening));
      }
    }
  }

  private void blocking(Holders holders, long[] bar) {
    boolean[] linked = new boolean[instance.applicants()];
    for (Instance.Link link : instance.links) {
      linked[link.one()] = true;
      linked[link.two()] = true;
    }
    for (int a = 0; a < linked.length; a++) {
      if (!linked[a]) {
        List<String> applicant = List.of(instance.applicantId(a));
        Blocking.each(
            holders,
            bar,
            a,
            pair ->
                found.add(
                    new Document.Block(
                        applicant, List.of(instance.openingId(instance.opening(pair))))));
      }
    }
    new Together(instance, holders, bar, faults).blocking(found);
    // Only linked applicants can leave nobody a stable matching; elsewhere stating excuses nothing.
    List<Document.Block> stated = instance.links.isEmpty() ? List.of() : document.blocking();
    for (Document.Block block : found) {
      if (!stated.contains(block)) {
        faults.add(named(Claim.NO_PAIR_BLOCKS, block));
      }
    }
    for (Document.Block block : document.blocking()) {
      if (!found.contains(block)) {
        faults.add(named(Claim.BLOCKING_IS_AS_STATED, block));
      }
    }
  }

  private static Fault named(Claim claim, Document.Block block) {
    List<String> ids = new ArrayList<>(block.applicants());
    block.openings().forEach(o -> ids.add(o.isEmpty() ? "nowhere" : o));
    return new Fault(claim, ids);
  }
}
