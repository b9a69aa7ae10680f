// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time (TOTP, RFC 6238, on HOTP, RFC 4226): SHA-1, six digits, steps of 30 seconds, which
 * is what every authenticator app can do.
 */
final class Code {
  static final int DIGITS = 6;
  private static final int STEP_SECONDS = 30;

  private Code() {}

  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), (long) STEP_SECONDS);
  }

  /**
   * Which step the code is of: this one, the one before or the next (RFC 6238 5.2: clocks drift and
   * people type); none where it is wrong.
   */
  static OptionalLong stepOf(String code, byte[] secret, Instant now) {
    long current = step(now);
    return LongStream.of(current, current - 1, current + 1)
        .filter(
            step ->
                MessageDigest.isEqual(
                    at(step, secret).getBytes(StandardCharsets.UTF_8),
                    code.getBytes(StandardCharsets.UTF_8)))
        .findFirst();
  }

  static String at(long step, byte[] secret) {
    return at(step, secret, DIGITS, "HmacSHA1");
  }

  /**
   * The code of a step.
   *
   * @param algorithm HmacSHA1, HmacSHA256 or HmacSHA512
   */
  static String at(long step, byte[] secret, int digits, String algorithm) {
    byte[] hash;
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
    // Dynamic truncation, RFC 4226 5.3.
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
    long modulus = (long) Math.pow(10, digits);
    return ("%0" + digits + "d").formatted(number % modulus);
  }
}
