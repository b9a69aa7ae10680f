// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A match round as the placement service tells of it. */
record Round(
    String id,
    String state,
    LocalDate listsOpenOn,
    LocalDate listsCloseOn,
    String mode,
    List<Priority> priorities,
    @Nullable String commitment,
    @Nullable Collected collected,
    @Nullable Made made,
    @Nullable String seed,
    @Nullable Offers offers) {
  private static final List<String> WAY =
      List.of("announced", "open", "closed", "frozen", "matched", "published", "offered");

  record Priority(String code) {}

  record Collected(int candidates, int vacancies, String inputs) {}

  record Made(String certificate, int matched) {}

  record Offers(int offers, Instant respondBy, LocalDate startsOn) {}

  /** The states on its way, for showing how far it is. */
  public List<String> way() {
    return WAY;
  }

  /** Whether it has been through that state, or is in it. */
  public boolean reached(String other) {
    return !state.equals("cancelled") && WAY.indexOf(other) <= WAY.indexOf(state);
  }

  public boolean isPublished() {
    return reached("published");
  }

  /** The step that comes next; null where none does. */
  public @Nullable String next() {
    return switch (state) {
      case "announced" -> "opening";
      case "open", "closed" -> "freezing";
      case "frozen" -> "matching";
      case "matched" -> "publication";
      case "published" -> "offers";
      default -> null;
    };
  }

  public boolean mayBeCalledOff() {
    return !state.equals("offered") && !state.equals("cancelled");
  }
}
