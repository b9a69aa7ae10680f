// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final Seal SEAL = Seal.of("a long and random secret", "test");

  @Test
  void what_was_closed_opens_again() {
    assertThat(SEAL.open(SEAL.close("見本"))).contains("見本");
    assertThat(SEAL.open(SEAL.close(""))).contains("");
  }

  @Test
  void no_sign_of_it_can_be_changed() {
    String closed = SEAL.close("見本");
    for (int at = 0; at < closed.length(); at++) {
      char other = closed.charAt(at) == 'A' ? 'Q' : 'A';
      String changed = closed.substring(0, at) + other + closed.substring(at + 1);
      assertThat(SEAL.open(changed)).as(changed).isEmpty();
    }
  }

  @Test
  void another_secret_or_purpose_and_what_is_no_seal_open_nothing() {
    String closed = SEAL.close("見本");
    assertThat(Seal.of("a long and random secret", "other").open(closed)).isEmpty();
    assertThat(Seal.of("another secret", "test").open(closed)).isEmpty();
    assertThat(SEAL.open("")).isEmpty();
    assertThat(SEAL.open("no base64 !")).isEmpty();
  }

  @Test
  void the_same_text_is_never_closed_the_same_way_twice() {
    Set<String> closed = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      closed.add(SEAL.close("same").substring(0, 16));
    }
    assertThat(closed).hasSize(10_000);
  }
}
