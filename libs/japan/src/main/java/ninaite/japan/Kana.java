// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.READING_IS_IN_KANA;
import static ninaite.japan.Refusal.READING_IS_SHORT;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.Optional;

/**
 * フリガナ, the reading of a name: katakana, the long-vowel mark, and single spaces or middle dots
 * between its parts. It is how names are found and sorted, so it has one stored form.
 *
 * @param text full-width katakana, parts apart by one ideographic space
 */
public record Kana(String text) {
  private static final int LONGEST = 100;
  private static final String PART = "[ァ-ヺ][ァ-ヺー]*";
  private static final String SHAPE = PART + "([　・]" + PART + ")*";

  /** Half-width kana and full-width digits; anything else, kanji above all, stays as typed. */
  private static final Normalizer2 TIDY =
      new FilteredNormalizer2(
          Normalizer2.getNFKCInstance(),
          new UnicodeSet("[\\uFF61-\\uFF9F \\uFF10-\\uFF19 \\u3041-\\u309C \\u30A1-\\u30FC]")
              .freeze());

  private static final Transliterator TO_KATAKANA = Transliterator.getInstance("Hiragana-Katakana");

  public Kana {
    Refusal.check(refusalOf(text));
  }

  /** As typed: hiragana, half-width katakana and any spaces are fine. */
  public static Parsed<Kana> parse(String text) {
    if (text.length() > 2 * LONGEST) {
      return new Parsed.Refused<>(READING_IS_SHORT);
    }
    String kana = TO_KATAKANA.transliterate(spaced(tidy(text)));
    return refusalOf(kana)
        .<Parsed<Kana>>map(Parsed.Refused::new)
        .orElseGet(() -> new Parsed.Ok<>(new Kana(kana)));
  }

  /** Whether this is a reading in its one stored form. */
  public static boolean isValid(String text) {
    return refusalOf(text).isEmpty();
  }

  /**
   * Any text with its half-width kana and full-width digits in their usual width (NFKC on these
   * alone). Kanji stay as typed: normalising them would turn the character of a family's name into
   * another.
   */
  public static String tidy(String text) {
    return TIDY.normalize(text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("[\\s\\u00A0\\u3000]+", "　");
  }

  private static Optional<Refusal> refusalOf(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.of(READING_IS_SHORT);
    }
    return text.matches(SHAPE) ? Optional.empty() : Optional.of(READING_IS_IN_KANA);
  }
}
