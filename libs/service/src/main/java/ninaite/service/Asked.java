// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import ninaite.aggregate.Ids;
import ninaite.aggregate.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a command was asked for: its Idempotency-Key and If-Match. A handler of a command declares it
 * as an argument, which makes the key required.
 */
public final class Asked {
  /** 132 bits as base64url. */
  private static final int LENGTH = 22;

  private final String key;
  private final @Nullable Long expected;
  private final JsonMapper canonical;

  Asked(String key, @Nullable Long expected, JsonMapper canonical) {
    this.key = key;
    this.expected = expected;
    this.canonical = canonical;
  }

  /** What the aggregate remembers the command by, so that a repetition is answered the same. */
  public Origin.Request origin(Object command) {
    return new Origin.Request(key, hash(canonical.writeValueAsBytes(command)), expected);
  }

  /** The id of what this request makes: the same whenever it is repeated. */
  public String idFor(String kind) {
    return Ids.sameFor(kind, key);
  }

  /** The version in If-Match, null where any will do. */
  public @Nullable Long expected() {
    return expected;
  }

  /** A key counts for one caller, method and path only: nobody can meet another's. */
  static String scope(String subject, String method, String path, String key) {
    String all = String.join("\n", subject, method, path, key);
    return hash(all.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, 24)).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
