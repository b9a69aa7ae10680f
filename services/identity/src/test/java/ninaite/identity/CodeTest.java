// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238 appendix B, and RFC 4648 section 10. */
class CodeTest {
  private static final String DIGITS = "1234567890";

  @ParameterizedTest
  @CsvSource({
    "59, HmacSHA1, 94287082",
    "59, HmacSHA256, 46119246",
    "59, HmacSHA512, 90693936",
    "1111111109, HmacSHA1, 07081804",
    "1111111109, HmacSHA256, 68084774",
    "1111111109, HmacSHA512, 25091201",
    "1111111111, HmacSHA1, 14050471",
    "1234567890, HmacSHA1, 89005924",
    "2000000000, HmacSHA1, 69279037",
    "20000000000, HmacSHA1, 65353130",
    "20000000000, HmacSHA256, 77737706",
    "20000000000, HmacSHA512, 47863826"
  })
  void the_codes_are_those_of_the_standard(long second, String algorithm, String code) {
    int length =
        switch (algorithm) {
          case "HmacSHA1" -> 20;
          case "HmacSHA256" -> 32;
          default -> 64;
        };
    byte[] secret = DIGITS.repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);

    assertThat(Code.at(Code.step(Instant.ofEpochSecond(second)), secret, 8, algorithm))
        .isEqualTo(code);
  }

  @Test
  void one_step_to_each_side_is_taken_and_no_more() {
    byte[] secret = DIGITS.repeat(2).getBytes(StandardCharsets.US_ASCII);
    Instant now = Instant.ofEpochSecond(3000);
    for (int away = -3; away <= 3; away++) {
      assertThat(Code.stepOf(Code.at(100 + away, secret), secret, now).isPresent())
          .as("%d steps away", away)
          .isEqualTo(Math.abs(away) <= 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void base32_is_that_of_the_standard(String text, String encoded) {
    assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
  }
}
