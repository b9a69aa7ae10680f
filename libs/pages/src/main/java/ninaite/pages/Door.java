// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.util.List;

/**
 * A way in that the menu shows.
 *
 * @param text key of its name
 */
public record Door(String path, String text) {

  /**
   * What a person of this role goes to.
   *
   * @param role in lower case, {@code nobody} for everybody else
   */
  static List<Door> of(String role) {
    return switch (role) {
      case "trainee" ->
          List.of(
              new Door("/work/me", "pages.door.me"),
              new Door("/work/openings", "pages.door.openings"),
              new Door("/work/courses", "pages.door.courses"));
      case "employer" ->
          List.of(
              new Door("/hire/home", "pages.door.hire-home"),
              new Door("/hire/openings", "pages.door.hire-openings"),
              new Door("/hire/candidates", "pages.door.candidates"),
              new Door("/hire/rounds", "pages.door.rounds"));
      case "instructor" -> List.of(new Door("/teach", "pages.door.teach"));
      case "city" ->
          List.of(
              new Door("/city", "pages.door.city"),
              new Door("/city/rounds", "pages.door.rounds"),
              new Door("/city/follow-up", "pages.door.follow-up"),
              new Door("/city/ledgers", "pages.door.ledgers"),
              new Door("/bureau", "pages.door.board"));
      case "bureau" ->
          List.of(
              new Door("/bureau", "pages.door.board"),
              new Door("/bureau/report", "pages.door.report"));
      default ->
          List.of(
              new Door("/work", "pages.door.work"),
              new Door("/hire", "pages.door.hire"),
              new Door("/support", "pages.door.support"));
    };
  }
}
