// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** One person agreed to work at one employer. */
public record PlacementId(String text) implements Id {
  public PlacementId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
