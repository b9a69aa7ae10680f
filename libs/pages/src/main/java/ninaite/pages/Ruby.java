// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts the reading over the kanji of a text, by a dictionary and our own words of the trade ({@code
 * ruby.csv}). What is in no dictionary, such as many names, stays without.
 */
public final class Ruby {
  private static final String KANJI = "\\p{IsHan}々〆ヶ";
  private static final Pattern ANY_KANJI = Pattern.compile("[" + KANJI + "]");
  private static final Pattern RUN = Pattern.compile("[" + KANJI + "]+|[^" + KANJI + "]+");
  private static final int REMEMBERED = 20_000;

  private final UserDictionary words;
  private final LoadingCache<String, String> done =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::written);

  Ruby() {
    try (Reader in =
        new InputStreamReader(
            new ClassPathResource("ruby.csv").getInputStream(), StandardCharsets.UTF_8)) {
      words = Objects.requireNonNull(UserDictionary.open(in));
    } catch (IOException e) {
      throw new UncheckedIOException("ruby.csv can't be read", e);
    }
  }

  /**
   * @param html text whose special characters are escaped already; no tags
   */
  public String over(String html) {
    return ANY_KANJI.matcher(html).find() ? Objects.requireNonNull(done.get(html)) : html;
  }

  private String written(String text) {
    StringBuilder to = new StringBuilder(text.length() * 3);
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(words, false, JapaneseTokenizer.Mode.NORMAL)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      int at = 0;
      while (tokens.incrementToken()) {
        to.append(text, at, offset.startOffset());
        at = offset.endOffset();
        annotate(text.substring(offset.startOffset(), at), reading.getReading(), to);
      }
      to.append(text.substring(at));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return to.toString();
  }

  private static void annotate(
      String word, @org.jspecify.annotations.Nullable String katakana, StringBuilder to) {
    if (katakana == null || !ANY_KANJI.matcher(word).find()) {
      to.append(word);
      return;
    }
    String reading = hiragana(katakana);
    Matcher parts = split(word).matcher(reading);
    if (!parts.matches()) {
      ruby(word, reading, to);
      return;
    }
    Matcher run = RUN.matcher(word);
    for (int group = 1; run.find(); ) {
      if (ANY_KANJI.matcher(run.group()).find()) {
        ruby(run.group(), parts.group(group++), to);
      } else {
        to.append(run.group());
      }
    }
  }

  /** 申し込み: kana stand for themselves, each run of kanji for some kana of the reading. */
  private static Pattern split(String word) {
    StringBuilder pattern = new StringBuilder();
    Matcher run = RUN.matcher(word);
    while (run.find()) {
      pattern.append(
          ANY_KANJI.matcher(run.group()).find() ? "(.+?)" : Pattern.quote(hiragana(run.group())));
    }
    return Pattern.compile(pattern.toString());
  }

  private static void ruby(String kanji, String kana, StringBuilder to) {
    to.append("<ruby>").append(kanji).append("<rp>(</rp><rt>").append(kana);
    to.append("</rt><rp>)</rp></ruby>");
  }

  private static String hiragana(String kana) {
    return kana.codePoints()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
