// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * One lottery for everybody (single tie-breaking): each applicant has one number that counts at
 * every opening where they are tied, less first. The number is the first 8 bytes, unsigned, of
 * SHA-256 over the seed, a line feed and the id in UTF-8. So anybody can work out anybody's number
 * once the seed is known, and nobody's number depends on who else applied.
 *
 * <p>To be believed, publish {@link #commitment()} before lists close and the seed afterwards. A
 * seed that can be guessed is no secret: 32 random bytes in hexadecimal are enough.
 */
public record Lottery(String seed) {

  /** SHA-256 of the seed's UTF-8 in lower case hexadecimal; fixes the seed without telling it. */
  public String commitment() {
    return HexFormat.of().formatHex(sha256().digest(seed.getBytes(UTF_8)));
  }

  /** The applicant's number, to be compared unsigned. */
  public long number(String id) {
    return number(sha256(), id);
  }

  private long number(MessageDigest digest, String id) {
    digest.update(seed.getBytes(UTF_8));
    digest.update((byte) '\n');
    return ByteBuffer.wrap(digest.digest(id.getBytes(UTF_8))).getLong();
  }

  Order order(Market market) {
    MessageDigest digest = sha256();
    int applicants = market.applicants();
    long[] number = new long[applicants];
    for (int a = 0; a < applicants; a++) {
      number[a] = number(digest, market.applicantId(a));
    }
    // Two equal numbers in 64 bits will not happen; if they do, the smaller index goes first.
    return Order.of(
        IntStream.range(0, applicants)
            .boxed()
            .sorted(Comparator.comparing((Integer a) -> number[a], Long::compareUnsigned))
            .mapToInt(a -> a)
            .toArray());
  }

  /** For an applicant's own ties: another order of openings for each applicant. */
  long[] openingNumbers(Market market) {
    MessageDigest digest = sha256();
    return IntStream.range(0, market.openings())
        .mapToLong(o -> number(digest, market.openingId(o)))
        .toArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
