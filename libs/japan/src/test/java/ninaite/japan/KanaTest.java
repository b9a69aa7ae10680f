// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.READING_IS_IN_KANA;
import static ninaite.japan.Refusal.READING_IS_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaTest {

  @ParameterizedTest
  @ValueSource(strings = {"ミホン　ハナコ", "みほん はなこ", "ﾐﾎﾝ ﾊﾅｺ", " ミホン  ハナコ　", "みほん\tﾊﾅｺ"})
  void a_reading_is_stored_in_full_width_katakana(String typed) {
    assertThat(Kana.parse(typed).orThrow()).hasToString("ミホン　ハナコ");
  }

  @ParameterizedTest
  @CsvSource({"ｶﾞｷﾞﾊﾟ, ガギパ", "ヴぁ, ヴァ", "らーめん, ラーメン", "グエン・ミホン, グエン・ミホン", "ぎょ, ギョ"})
  void marks_and_small_kana_survive(String typed, String stored) {
    assertThat(Kana.parse(typed).orThrow()).hasToString(stored);
  }

  @Test
  void a_mark_typed_apart_becomes_one_with_its_kana() {
    assertThat(Kana.parse("か\u3099").orThrow()).hasToString("ガ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"見本 花子", "Mihon", "ミホン1", "・ミホン", "ー", "ミホン　　!", "ミホン\ud83d\ude00"})
  void other_letters_are_refused(String typed) {
    assertThat(Kana.parse(typed)).isEqualTo(new Parsed.Refused<>(READING_IS_IN_KANA));
  }

  @Test
  void nothing_and_too_much_are_refused() {
    assertThat(Kana.parse("")).isEqualTo(new Parsed.Refused<>(READING_IS_SHORT));
    assertThat(Kana.parse("　 ")).isEqualTo(new Parsed.Refused<>(READING_IS_SHORT));
    assertThat(Kana.parse("ア".repeat(101))).isEqualTo(new Parsed.Refused<>(READING_IS_SHORT));
    assertThat(Kana.parse("ア".repeat(1_000_000))).isEqualTo(new Parsed.Refused<>(READING_IS_SHORT));
  }

  @ParameterizedTest
  @CsvSource({
    "第２工場 ｻｶﾅ, 第2工場 サカナ",
    "髙橋﨑, 髙橋﨑",
    "神と\uFA19, 神と\uFA19",
    "㈱見本, ㈱見本",
    "①番, ①番",
    "ＡＢＣ, ＡＢＣ"
  })
  void tidying_changes_kana_and_digits_and_leaves_kanji_as_typed(String typed, String tidy) {
    assertThat(Kana.tidy(typed)).isEqualTo(tidy);
  }

  @Test
  void a_wrong_reading_cannot_be_made() {
    assertThatThrownBy(() -> new Kana("みほん"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("japan.reading_is_in_kana");
  }
}
