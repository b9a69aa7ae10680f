// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nested regions with caps, and the region each opening counts in. */
final class Regions {
  private final Ids ids = new Ids();
  private final int[] cap;
  private final int[] within;
  private final int[] ofOpening;

  Regions(Fields instance, List<Fields> openings) throws Malformed {
    List<Fields> rows = new ArrayList<>();
    for (Json item : instance.has("regions") ? instance.items("regions") : List.<Json>of()) {
      Fields row = Fields.of(item, Set.of("id", "cap", "within"));
      ids.add(row.text("id"));
      rows.add(row);
    }
    cap = new int[rows.size()];
    within = new int[rows.size()];
    ofOpening = new int[openings.size()];
    for (int r = 0; r < cap.length; r++) {
      cap[r] = rows.get(r).count("cap");
      within[r] = optional(rows.get(r), "within");
    }
    for (int o = 0; o < ofOpening.length; o++) {
      ofOpening[o] = optional(openings.get(o), "region");
    }
    checkNested();
  }

  private int optional(Fields row, String name) throws Malformed {
    return row.has(name) ? ids.number(row.text(name)) : Holders.NONE;
  }

  private void checkNested() throws Malformed {
    for (int r = 0; r < cap.length; r++) {
      int steps = 0;
      for (int up = within[r]; up != Holders.NONE; up = within[up]) {
        if (++steps > cap.length) {
          throw new Malformed("region " + ids.id(r) + " lies within itself");
        }
      }
    }
  }

  /** For each region the heads taken in it and in all within it. */
  int[] taken(int[] filled) {
    int[] taken = new int[cap.length];
    for (int o = 0; o < filled.length; o++) {
      for (int r = ofOpening[o]; r != Holders.NONE; r = within[r]) {
        taken[r] += filled[o];
      }
    }
    return taken;
  }

  List<String> over(int[] taken) {
    List<String> over = new ArrayList<>();
    for (int r = 0; r < cap.length; r++) {
      if (taken[r] > cap[r]) {
        over.add(ids.id(r));
      }
    }
    return over;
  }

  /** Whether a region around the opening can take nobody more. */
  boolean[] full(int[] taken) {
    boolean[] full = new boolean[ofOpening.length];
    for (int o = 0; o < full.length; o++) {
      for (int r = ofOpening[o]; r != Holders.NONE; r = within[r]) {
        full[o] |= taken[r] >= cap[r];
      }
    }
    return full;
  }
}
