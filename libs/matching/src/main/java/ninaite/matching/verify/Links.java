// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads who is linked to whom, and their joint lists. */
final class Links {
  private Links() {}

  static List<Instance.Link> read(Fields instance, Ids applicants, Ids openings) throws Malformed {
    List<Instance.Link> links = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Json item : instance.has("linked") ? instance.items("linked") : List.<Json>of()) {
      Fields row = Fields.of(item, Set.of("one", "two", "list"));
      int one = applicants.number(row.text("one"));
      int two = applicants.number(row.text("two"));
      if (!seen.add(one) || !seen.add(two)) {
        throw new Malformed("an applicant is linked twice");
      }
      List<Instance.Choice> list = new ArrayList<>();
      for (Json choice : row.items("list")) {
        List<Json> sides = Fields.items(choice);
        if (sides.size() != 2) {
          throw new Malformed("a joint choice has two sides");
        }
        list.add(new Instance.Choice(side(sides.get(0), openings), side(sides.get(1), openings)));
      }
      links.add(new Instance.Link(one, two, list));
    }
    return links;
  }

  private static int side(Json side, Ids openings) throws Malformed {
    return side instanceof Json.Nothing ? Holders.NONE : openings.number(Fields.text(side));
  }
}
