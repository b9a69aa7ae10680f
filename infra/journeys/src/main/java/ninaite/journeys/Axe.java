// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Runs axe-core on the page at hand: WCAG 2.2 A and AA and its best practices. */
final class Axe {
  private static final String RUN =
      """
      const [rules, done] = arguments;
      const only = rules.length
        ? { type: 'rule', values: rules }
        : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
      axe.run(document, { runOnly: only, resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((v) => v.id + ': ' + v.help + ' '
          + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + ' ' + n.any.concat(n.all, n.none).slice(0, 1).map((c) => c.message)).join(' | '))),
        (failed) => done(['axe failed: ' + failed]));
      """;

  private Axe() {}

  static List<String> violations(Browser browser, Path axe, List<String> rules) {
    if (!Boolean.TRUE.equals(browser.script("return typeof axe !== 'undefined'"))) {
      browser.script(read(axe));
    }
    Object found = browser.driver().executeAsyncScript(RUN, rules);
    return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
  }

  private static String read(Path axe) {
    try {
      return Files.readString(axe);
    } catch (IOException e) {
      throw new UncheckedIOException("axe-core comes with libs/pages: build that first", e);
    }
  }
}
