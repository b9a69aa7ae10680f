// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Texts for ids. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A UUID version 7 (RFC 9562): sorted by the millisecond it was made in. */
  public static String inOrderOfTime(Instant now) {
    long random = RANDOM.nextLong();
    long high = (now.toEpochMilli() << 16) | 0x7000L | (random & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  /**
   * The same text for the same names: where a thing may exist once, its id is made of what makes it
   * one, and the store's primary key is the rule.
   */
  public static String sameFor(String... names) {
    return UUID.nameUUIDFromBytes(String.join("\n", names).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
