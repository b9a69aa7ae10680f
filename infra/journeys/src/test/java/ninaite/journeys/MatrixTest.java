// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ninaite.pages.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;

/**
 * Every page, in every language, in light, dark and forced colours, as it is and after its form was
 * sent empty: axe finds nothing, the language is marked, no text is missing, and nothing sticks out
 * at 320 px.
 */
@BrowserTest
class MatrixTest {
  private static final Path AXE = Path.of("../../libs/pages/node_modules/axe-core/axe.min.js");
  private static final List<String> ALL_RULES = List.of();
  private static final List<String> COLOURS = List.of("color-contrast");

  @TestFactory
  Stream<DynamicTest> every_page_is_fit_for_everybody() {
    Map<String, List<Screen>> byPerson =
        Screen.all().stream().collect(Collectors.groupingBy(Screen::person));
    return byPerson.entrySet().stream()
        .flatMap(
            person ->
                Stream.of(Language.values())
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                (person.getKey().isEmpty() ? "nobody" : person.getKey())
                                    + " in "
                                    + language.tag(),
                                () -> look(person.getKey(), person.getValue(), language))));
  }

  private static void look(String person, List<Screen> screens, Language language) {
    List<String> wrong = new ArrayList<>();
    Stage stage = Stage.set();
    try (Browser browser = stage.browser(person, true).language(language.tag())) {
      for (Screen screen : screens) {
        browser.desk().open(stage.path(screen.path()));
        judge(browser, screen.path(), language, wrong);
        if (screen.form() && browser.has("form#form")) {
          browser.send();
          judge(browser, screen.path() + " sent empty", language, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void judge(Browser browser, String page, Language language, List<String> wrong) {
    for (String colours : List.of("light", "dark", "forced")) {
      browser
          .colours(colours)
          .violations(AXE, colours.equals("light") ? ALL_RULES : COLOURS)
          .forEach(violation -> wrong.add(page + " " + colours + ": " + violation));
    }
    browser.colours("light");
    if (!language.tag().equals(browser.find(By.tagName("html")).getDomAttribute("lang"))) {
      wrong.add(page + ": lang is not " + language.tag());
    }
    if (browser.source().contains("??")) {
      wrong.add(page + ": a text is missing");
    }
    browser.phone();
    if (browser.script("return document.documentElement.scrollWidth") instanceof Long width
        && width > 320) {
      wrong.add(page + ": " + width + " px wide on a phone of 320");
    }
    browser.desk();
  }
}
