// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.ISHINOMAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import ninaite.events.ApplicationId;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final Instant AT = Instant.parse("2026-04-20T00:31:59Z");

  @Test
  void it_says_where_and_when_to_the_minute() {
    Receipt receipt = Receipt.of(ISHINOMAKI, new ApplicationId("a"), AT);
    assertThat(receipt.number()).matches("042021-260420-0931-[0-9A-Y]{5}");
    assertThat(receipt.at()).isEqualTo("2026-04-20T00:31:00Z");
    assertThat(Receipt.parse(" " + receipt.number().toLowerCase(java.util.Locale.ROOT)))
        .contains(receipt);
  }

  /** Of 1,000 receipts, each character replaced by each other one, and each pair swapped. */
  @Test
  void every_mistyped_character_and_every_swap_is_found() {
    Seeds seeds = Seeds.usual();
    int tried = 0;
    for (int i = 0; i < 1_000; i++) {
      var id = new ApplicationId("application-" + seeds.below(1_000_000));
      String right =
          Receipt.of(ISHINOMAKI, id, AT.plusSeconds(60L * seeds.below(5_000_000))).number();
      for (int at = 0; at < right.length(); at++) {
        for (char other : ALPHABET.toCharArray()) {
          tried += found(right, with(right, at, other)) ? 1 : 0;
        }
        for (int to = at + 1; to < right.length(); to++) {
          String swapped = with(with(right, at, right.charAt(to)), to, right.charAt(at));
          tried += found(right, swapped) ? 1 : 0;
        }
      }
    }
    assertThat(tried).as(seeds.toString()).isGreaterThan(700_000);
  }

  /** Whether this is another number, and then it must not pass. */
  private static boolean found(String right, String typed) {
    if (typed.equals(right)) {
      return false;
    }
    assertThat(Receipt.parse(typed)).as("%s typed for %s", typed, right).isEmpty();
    return true;
  }

  private static String with(String text, int at, char c) {
    return text.substring(0, at) + c + text.substring(at + 1);
  }
}
