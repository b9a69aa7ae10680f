// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code ninaite.instance/1} as read: lists as numbers, the tier at the opening beside each pair.
 */
final class Instance implements Pairs {
  /** Two applicants with a joint list; {@link Holders#NONE} where one of them goes nowhere. */
  record Link(int one, int two, List<Choice> list) {}

  record Choice(int one, int two) {}

  final Ids applicants = new Ids();
  final Ids openings = new Ids();
  final int[] capacity;
  final int[] minimum;
  final int[] revertsTo;
  final Regions regions;
  final List<Link> links;
  private final int[] start;
  private final int[] opening;
  private final int[] choice;
  private final int[] rank;

  Instance(Json json) throws Malformed {
    Fields fields =
        Fields.of(json, Set.of("applicants", "format", "linked", "openings", "regions"));
    if (!fields.text("format").equals("ninaite.instance/1")) {
      throw new Malformed("unknown format of the instance");
    }
    List<Fields> as = rows(fields.items("applicants"), applicants, "id", "list");
    List<Fields> os =
        rows(
            fields.items("openings"),
            openings,
            "id",
            "capacity",
            "priority",
            "minimum",
            "region",
            "reverts_to");
    start = new int[as.size() + 1];
    int pairs = 0;
    for (Fields applicant : as) {
      for (List<String> tier : applicant.tiers("list")) {
        pairs += tier.size();
      }
    }
    opening = new int[pairs];
    choice = new int[pairs];
    rank = new int[pairs];
    readLists(as);
    readPriorities(os);
    capacity = new int[os.size()];
    minimum = new int[os.size()];
    revertsTo = new int[os.size()];
    Arrays.fill(revertsTo, Holders.NONE);
    for (int o = 0; o < os.size(); o++) {
      Fields row = os.get(o);
      capacity[o] = row.count("capacity");
      minimum[o] = row.has("minimum") ? row.count("minimum") : 0;
      if (row.has("reverts_to")) {
        revertsTo[o] = openings.number(row.text("reverts_to"));
      }
    }
    regions = new Regions(fields, os);
    links = Links.read(fields, applicants, openings);
  }

  private static List<Fields> rows(List<Json> items, Ids ids, String... known) throws Malformed {
    List<Fields> rows = new ArrayList<>();
    for (Json item : items) {
      Fields row = Fields.of(item, Set.of(known));
      ids.add(row.text("id"));
      rows.add(row);
    }
    return rows;
  }

  private void readLists(List<Fields> as) throws Malformed {
    int at = 0;
    for (int a = 0; a < as.size(); a++) {
      int tierNow = 0;
      for (List<String> tier : as.get(a).tiers("list")) {
        for (String id : tier) {
          opening[at] = openings.number(id);
          choice[at++] = tierNow;
        }
        tierNow++;
      }
      start[a + 1] = at;
    }
  }

  private void readPriorities(List<Fields> os) throws Malformed {
    Map<Long, Integer> tiers = new HashMap<>();
    for (int o = 0; o < os.size(); o++) {
      int tierNow = 0;
      for (List<String> tier : os.get(o).tiers("priority")) {
        for (String id : tier) {
          if (tiers.put(both(applicants.number(id), o), tierNow) != null) {
            throw new Malformed(openings.id(o) + " lists " + id + " twice");
          }
        }
        tierNow++;
      }
    }
    for (int a = 0; a < applicants.size(); a++) {
      for (int pair = start[a]; pair < start[a + 1]; pair++) {
        Integer tier = tiers.remove(both(a, opening[pair]));
        if (tier == null) {
          String pairOfIds = applicants.id(a) + " and " + openings.id(opening[pair]);
          throw new Malformed(pairOfIds + " are listed twice or on one side only");
        }
        rank[pair] = tier;
      }
    }
    if (!tiers.isEmpty()) {
      throw new Malformed(tiers.size() + " pairs are listed on one side only");
    }
  }

  private static long both(int a, int o) {
    return (long) a << 32 | o;
  }

  @Override
  public int applicants() {
    return applicants.size();
  }

  @Override
  public int openings() {
    return openings.size();
  }

  @Override
  public int first(int applicant) {
    return start[applicant];
  }

  @Override
  public int end(int applicant) {
    return start[applicant + 1];
  }

  @Override
  public int opening(int pair) {
    return opening[pair];
  }

  @Override
  public int choice(int pair) {
    return choice[pair];
  }

  @Override
  public int rank(int pair) {
    return rank[pair];
  }

  @Override
  public int capacity(int o) {
    return capacity[o];
  }

  @Override
  public String applicantId(int applicant) {
    return applicants.id(applicant);
  }

  @Override
  public String openingId(int o) {
    return openings.id(o);
  }
}
