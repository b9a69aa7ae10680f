// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Linked applicants: they block together if, both having left what they hold, each opening of a
 * choice they like better would take whom it gets, and where both go to the same opening, would
 * take both. By themselves they do not block: they listed choices for two.
 */
final class Together {
  private final Instance instance;
  private final Holders holders;
  private final long[] bar;
  private final List<Fault> faults;

  Together(Instance instance, Holders holders, long[] bar, List<Fault> faults) {
    this.instance = instance;
    this.holders = holders;
    this.bar = bar;
    this.faults = faults;
  }

  void blocking(Set<Document.Block> found) {
    for (Instance.Link link : instance.links) {
      Instance.Choice held = new Instance.Choice(openingOf(link.one()), openingOf(link.two()));
      int end = link.list().indexOf(held);
      boolean nowhere = held.one() == Holders.NONE && held.two() == Holders.NONE;
      if (end < 0 && !nowhere) {
        faults.add(Fault.of(Claim.LINKED_GO_TOGETHER, id(link.one()), id(link.two())));
      }
      for (Instance.Choice choice : end < 0 ? link.list() : link.list().subList(0, end)) {
        if (blocks(link, choice)) {
          found.add(
              new Document.Block(
                  List.of(id(link.one()), id(link.two())),
                  List.of(opening(choice.one()), opening(choice.two()))));
        }
      }
    }
  }

  private boolean blocks(Instance.Link link, Instance.Choice choice) {
    if (choice.one() != Holders.NONE && choice.one() == choice.two()) {
      long worse = Math.max(key(link.one(), choice.one()), key(link.two(), choice.two()));
      return ahead(link, choice.one(), worse) + 2 <= instance.capacity(choice.one());
    }
    return takes(link, link.one(), choice.one()) && takes(link, link.two(), choice.two());
  }

  private boolean takes(Instance.Link link, int applicant, int o) {
    return o == Holders.NONE || ahead(link, o, key(applicant, o)) + 1 <= instance.capacity(o);
  }

  /** How many an opening holds, without the two, that it would not give up for this key. */
  private long ahead(Instance.Link link, int o, long key) {
    if (bar[o] == Blocking.SHUT && holders.filled[o] == 0 || key == Long.MAX_VALUE) {
      return instance.capacity(o);
    }
    return IntStream.range(0, holders.pairOf.length)
        .filter(a -> a != link.one() && a != link.two() && openingOf(a) == o)
        .filter(a -> holders.key(a, holders.pairOf[a]) <= key)
        .count();
  }

  /** Nobody takes an applicant who is not on the list. */
  private long key(int applicant, int o) {
    for (int pair = instance.first(applicant); pair < instance.end(applicant); pair++) {
      if (instance.opening(pair) == o) {
        return holders.key(applicant, pair);
      }
    }
    return Long.MAX_VALUE;
  }

  private int openingOf(int applicant) {
    int pair = holders.pairOf[applicant];
    return pair == Holders.NONE ? Holders.NONE : instance.opening(pair);
  }

  private String id(int applicant) {
    return instance.applicantId(applicant);
  }

  private String opening(int o) {
    return o == Holders.NONE ? "" : instance.openingId(o);
  }
}
