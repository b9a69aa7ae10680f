// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** One run of a training course. */
public record CourseId(String text) implements Id {
  public CourseId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
