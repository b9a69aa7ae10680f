// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** A person with an account, known outside the trainee service by this id alone. */
public record TraineeId(String text) implements Id {
  public TraineeId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
