// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** Placement's view of an opening, so it has the opening's text. */
public record VacancyId(String text) implements Id {
  public VacancyId {
    Id.check(text);
  }

  public static VacancyId of(OpeningId opening) {
    return new VacancyId(opening.text());
  }

  @Override
  public String toString() {
    return text;
  }
}
