// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text in every language, from {@code texts/<room>.<tag>.properties} (UTF-8) of all jars. A
 * text that one language lacks stops the start: nobody meets half a page in another language.
 */
public final class Texts extends AbstractMessageSource {
  private final Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

  Texts() {
    setUseCodeAsDefaultMessage(false);
    for (Language language : Language.values()) {
      all.put(language, read(language));
      formats.put(language, new ConcurrentHashMap<>());
    }
    Map<String, String> japanese = of(Language.JAPANESE);
    for (Language language : Language.values()) {
      Set<String> missing = new TreeSet<>(japanese.keySet());
      missing.removeAll(of(language).keySet());
      Set<String> more = new TreeSet<>(of(language).keySet());
      more.removeAll(japanese.keySet());
      if (!missing.isEmpty() || !more.isEmpty()) {
        throw new IllegalStateException(
            "texts in %s: %s are missing, %s are in no other language"
                .formatted(language.tag(), missing, more));
      }
    }
  }

  /** Keys and texts of a language. */
  public Map<String, String> of(Language language) {
    return Objects.requireNonNull(all.get(language));
  }

  /** The text, or null where there is none of this key. */
  public @Nullable String find(String key, Language language) {
    return of(language).get(key);
  }

  private static Map<String, String> read(Language language) {
    Map<String, String> texts = new HashMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:texts/*." + language.tag() + ".properties")) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach(
            (key, text) -> {
              if (texts.putIfAbsent(key.toString(), text.toString()) != null) {
                throw new IllegalStateException(key + " stands in two files of texts");
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException("texts can't be read", e);
    }
    return texts;
  }

  @Override
  protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
    return of(Language.of(locale)).get(code);
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    Language language = Language.of(locale);
    String text = of(language).get(code);
    return text == null
        ? null
        : Objects.requireNonNull(formats.get(language))
            .computeIfAbsent(code, _ -> new MessageFormat(text, language.locale()));
  }
}
