// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

/** What became of a text that a person typed: a value, or the reason why it is none. */
public sealed interface Parsed<T> {

  record Ok<T>(T value) implements Parsed<T> {}

  record Refused<T>(Refusal refusal) implements Parsed<T> {}

  /** For texts that are known to be right, such as constants and fixtures. */
  default T orThrow() {
    return switch (this) {
      case Ok<T>(T value) -> value;
      case Refused<T>(Refusal refusal) -> throw refusal.thrown();
    };
  }
}
