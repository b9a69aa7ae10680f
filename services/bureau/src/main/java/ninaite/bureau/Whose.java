// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import ninaite.events.Id;

/**
 * Tells people of one case apart without saying who they are: a digest of the person's id and the
 * case's, so that the same person looks different in every case and nothing can be joined by it.
 */
final class Whose {
  private static final int BYTES = 8;

  private Whose() {}

  static String in(Id theCase, Id person) {
    byte[] both = (theCase.text() + "/" + person.text()).getBytes(UTF_8);
    return HexFormat.of().formatHex(Arrays.copyOf(sha256().digest(both), BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
