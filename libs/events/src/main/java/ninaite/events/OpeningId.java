// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** Work offered by an employer for a number of heads. */
public record OpeningId(String text) implements Id {
  public OpeningId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
