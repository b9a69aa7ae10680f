// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** One entry of a person into the programme of one municipality. */
public record ApplicationId(String text) implements Id {
  public ApplicationId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
