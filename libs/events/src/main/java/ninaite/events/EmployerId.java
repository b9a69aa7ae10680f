// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** A seafood processor, by its 法人番号 (13 digits, the last 12 guarded by the first). */
public record EmployerId(String text) implements Id {
  public EmployerId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
