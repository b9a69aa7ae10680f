// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import org.jspecify.annotations.Nullable;

/** Where a command comes from, which says how its repetition is recognised. */
public sealed interface Origin {

  /**
   * Somebody asked.
   *
   * @param key who asked what under which Idempotency-Key, as one text
   * @param fingerprint of the command, so that a key used again for something else is noticed
   * @param expected the version from If-Match, or null where any will do
   */
  record Request(String key, String fingerprint, @Nullable Long expected) implements Origin {}

  /**
   * An event of another aggregate. The highest sequence applied is kept per source for ever, so a
   * replay from the first offset is harmless.
   */
  record Caused(String source, long sequence) implements Origin {}

  /** Time has passed. The decision itself notices when there is nothing left to do. */
  record Clock() implements Origin {}
}
