// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to do until an opening is published, and how far each item is: done when the rules
 * have nothing against what stands there.
 *
 * @param text the key of its name
 * @param state done, begun, open, or later for the last while others are not done
 */
record Tasks(String path, String text, String state) {

  static List<Tasks> of(Draft draft, Check check) {
    List<Tasks> items = Stream.of(Item.values()).map(item -> task(draft, check, item)).toList();
    boolean all = items.stream().allMatch(task -> task.state.equals("done"));
    var last = new Tasks(path(draft, "check"), "employer.item.check", all ? "open" : "later");
    return Stream.concat(items.stream(), Stream.of(last)).toList();
  }

  private static Tasks task(Draft draft, Check check, Item item) {
    boolean wrong = check.violations().stream().anyMatch(violation -> item.has(violation.field()));
    boolean any = draft.hasAny(item);
    String state = wrong ? (any ? "begun" : "open") : "done";
    return new Tasks(path(draft, "items/" + item.code()), "employer.item." + item.code(), state);
  }

  private static String path(Draft draft, String rest) {
    return "/hire/openings/" + draft.id() + "/" + rest;
  }
}
