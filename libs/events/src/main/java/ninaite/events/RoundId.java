// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** One run of matching many people to many vacancies. */
public record RoundId(String text) implements Id {
  public RoundId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
