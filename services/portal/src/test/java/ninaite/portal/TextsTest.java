// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text that a template names is there, and takes the same arguments in every language. */
class TextsTest {
  private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*[A-Za-z0-9])[}(]");
  private static final List<String> TAGS = List.of("ja", "ja-x-easy", "en", "vi");

  @Test
  void every_text_that_a_template_names_is_there() throws IOException {
    Set<String> missing = new TreeSet<>();
    Properties japanese = texts("ja");
    for (Resource template : found("classpath*:templates/**/*.html")) {
      Matcher named =
          NAMED.matcher(
              template.getContentAsString(StandardCharsets.UTF_8).replaceAll("(?s)<!--.*?-->", ""));
      while (named.find()) {
        if (!japanese.containsKey(named.group(1))) {
          missing.add(template.getFilename() + ": " + named.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void a_text_takes_the_same_arguments_in_every_language() throws IOException {
    List<String> wrong = new ArrayList<>();
    Properties japanese = texts("ja");
    for (String tag : TAGS) {
      texts(tag)
          .forEach(
              (key, text) -> {
                String of = String.valueOf(japanese.getProperty(key.toString()));
                if (arguments(of) != arguments(text.toString())) {
                  wrong.add(key + " in " + tag);
                }
                if (arguments(of) > 0 && text.toString().contains("'")) {
                  wrong.add(key + " in " + tag + " has an apostrophe that would be swallowed");
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  /** How many there are, as {0}, {1} ... */
  private static int arguments(String text) {
    return text.contains("{0") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
  }

  private static Properties texts(String tag) throws IOException {
    Properties texts = new Properties();
    for (Resource file : found("classpath*:texts/*." + tag + ".properties")) {
      try (var reader =
          new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    }
    return texts;
  }

  private static Resource[] found(String pattern) throws IOException {
    return new PathMatchingResourcePatternResolver().getResources(pattern);
  }
}
