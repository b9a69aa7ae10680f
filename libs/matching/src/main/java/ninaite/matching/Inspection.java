// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what {@link Ranks} stumbled over, by name, and what remains without it. Linear too. */
final class Inspection {
  private final Names applicantNames;
  private final Names openingNames;
  final List<Flaw> flaws = new ArrayList<>();
  Lists applicants;
  Lists openings;

  Inspection(Names applicantNames, Names openingNames, Lists applicants, Lists openings) {
    this.applicantNames = applicantNames;
    this.openingNames = openingNames;
    this.applicants =
        known(
            applicants,
            applicantNames,
            openingNames,
            Refusal.LISTED_OPENING_EXISTS,
            Refusal.OPENING_IS_LISTED_ONCE);
    this.openings =
        known(
            openings,
            openingNames,
            applicantNames,
            Refusal.LISTED_APPLICANT_EXISTS,
            Refusal.APPLICANT_IS_LISTED_ONCE);
    Lists seenByOpenings = turned(this.openings, applicantNames.size());
    Lists seenByApplicants = turned(this.applicants, openingNames.size());
    this.applicants =
        mutual(
            this.applicants,
            seenByOpenings,
            applicantNames,
            openingNames,
            Refusal.OPENING_LISTS_THE_APPLICANT_TOO);
    this.openings =
        mutual(
            this.openings,
            seenByApplicants,
            openingNames,
            applicantNames,
            Refusal.APPLICANT_LISTS_THE_OPENING_TOO);
  }

  private Lists known(Lists lists, Names of, Names others, Refusal unknown, Refusal repeated) {
    boolean[] keep = new boolean[lists.entries()];
    int[] last = new int[others.size()];
    Arrays.fill(last, -1);
    for (int i = 0; i < lists.size(); i++) {
      for (int at = lists.start[i]; at < lists.start[i + 1]; at++) {
        int entry = lists.entry[at];
        if (entry < 0 || entry >= others.size()) {
          flaws.add(new Flaw(unknown, of.name(i), Integer.toString(entry)));
        } else if (last[entry] == i) {
          flaws.add(new Flaw(repeated, of.name(i), others.name(entry)));
        } else {
          last[entry] = i;
          keep[at] = true;
        }
      }
    }
    return kept(lists, keep);
  }

  private Lists mutual(Lists lists, Lists seen, Names of, Names others, Refusal oneSided) {
    boolean[] keep = new boolean[lists.entries()];
    int[] last = new int[others.size()];
    Arrays.fill(last, -1);
    for (int i = 0; i < lists.size(); i++) {
      for (int at = seen.start[i]; at < seen.start[i + 1]; at++) {
        last[seen.entry[at]] = i;
      }
      for (int at = lists.start[i]; at < lists.start[i + 1]; at++) {
        keep[at] = last[lists.entry[at]] == i;
        if (!keep[at]) {
          flaws.add(new Flaw(oneSided, of.name(i), others.name(lists.entry[at])));
        }
      }
    }
    return kept(lists, keep);
  }

  private static Lists turned(Lists lists, int size) {
    int[] start = new int[size + 1];
    for (int entry : lists.entry) {
      start[entry + 1]++;
    }
    for (int i = 0; i < size; i++) {
      start[i + 1] += start[i];
    }
    int[] place = Arrays.copyOf(start, size);
    int[] entry = new int[lists.entries()];
    for (int i = 0; i < lists.size(); i++) {
      for (int at = lists.start[i]; at < lists.start[i + 1]; at++) {
        entry[place[lists.entry[at]]++] = i;
      }
    }
    return Lists.strict(start, entry);
  }

  private static Lists kept(Lists lists, boolean[] keep) {
    int[] start = new int[lists.start.length];
    int[] entry = new int[lists.entries()];
    int[] tier = new int[lists.entries()];
    int to = 0;
    for (int i = 0; i < lists.size(); i++) {
      int tierNow = -1;
      int tierKept = -1;
      for (int at = lists.start[i]; at < lists.start[i + 1]; at++) {
        if (keep[at]) {
          // A tier of which nothing is left is none.
          tierKept += lists.tier(i, at) == tierNow ? 0 : 1;
          tierNow = lists.tier(i, at);
          entry[to] = lists.entry[at];
          tier[to++] = tierKept;
        }
      }
      start[i + 1] = to;
    }
    entry = Arrays.copyOf(entry, to);
    return lists.tier == null
        ? Lists.strict(start, entry)
        : Lists.tiered(start, entry, Arrays.copyOf(tier, to));
  }
}
