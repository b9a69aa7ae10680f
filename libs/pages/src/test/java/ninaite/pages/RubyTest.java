// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Readings over kanji, and over nothing else. */
class RubyTest {
  private final Ruby ruby = new Ruby();

  @Test
  void a_reading_stands_over_the_kanji_alone() {
    assertThat(plain("申し込みます")).isEqualTo("申[もう]し込[こ]みます");
    assertThat(plain("石巻で働く")).isEqualTo("石巻[いしのまき]で働[はたら]く");
  }

  @Test
  void text_without_kanji_stays_the_same() {
    assertThat(ruby.over("Ninaite &amp; カタカナ ひらがな 123")).isEqualTo("Ninaite &amp; カタカナ ひらがな 123");
  }

  @Test
  void nothing_is_lost_or_added_but_readings() {
    String text = "市と会社が手伝います（見本水産）。&lt;寮&gt; 9時から";
    assertThat(ruby.over(text).replaceAll("<rp>.*?</rp>|<rt>.*?</rt>|</?ruby>", ""))
        .isEqualTo(text);
  }

  private String plain(String text) {
    return ruby.over(text)
        .replace("<ruby>", "")
        .replace("<rp>(</rp><rt>", "[")
        .replace("</rt><rp>)</rp></ruby>", "]");
  }
}
