// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.util.List;

/**
 * A page to look at.
 *
 * @param person who looks; empty for nobody
 * @param path with {opening} and the like for things on the {@link Stage}
 * @param form whether it has a form that says what is missing when it is sent empty
 */
public record Screen(String person, String path, boolean form) {

  static Screen open(String path) {
    return new Screen("", path, false);
  }

  static Screen of(String person, String path) {
    return new Screen(person, path, false);
  }

  static Screen form(String person, String path) {
    return new Screen(person, path, true);
  }

  /** Every page there is, room by room. */
  public static List<Screen> all() {
    return List.of(open("/"), open("/nowhere"));
  }
}
