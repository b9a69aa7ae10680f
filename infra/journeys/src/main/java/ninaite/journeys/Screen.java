// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A page to look at. They stand in {@code screens/<room>.txt}, a line each: who looks ({@code
 * nobody}, {@code trainee} ...), the path, and {@code form} where a form on it says what is missing
 * when it is sent empty, {@code main} where it belongs to the pictures of the main pages.
 *
 * @param person who looks; empty for nobody
 * @param path with {opening} and the like for things on the {@link Stage}
 */
public record Screen(String person, String path, boolean form, boolean main) {

  /** Every page there is, room by room. */
  public static List<Screen> all() {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver().getResources("classpath*:screens/*.txt"))
          .flatMap(Screen::lines)
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Screen::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the screens can't be read", e);
    }
  }

  private static Stream<String> lines(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException("the screens can't be read", e);
    }
  }

  private static Screen read(String line) {
    List<String> words = List.of(line.split("\\s+"));
    return new Screen(
        words.getFirst().equals("nobody") ? "" : words.getFirst(),
        words.get(1),
        words.contains("form"),
        words.contains("main"));
  }
}
