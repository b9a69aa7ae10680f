// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the browser and its driver are: NINAITE_CHROMIUM and NINAITE_CHROMEDRIVER, else where
 * Debian ({@code apt-get install chromium chromium-driver}) and others put them.
 */
record Chromium(Path browser, Path driver) {

  static Optional<Chromium> here() {
    return first(
            System.getenv("NINAITE_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
        .flatMap(
            browser ->
                first(
                        System.getenv("NINAITE_CHROMEDRIVER"),
                        "/usr/bin/chromedriver",
                        "/usr/lib/chromium-browser/chromedriver",
                        "/usr/local/bin/chromedriver",
                        "/opt/homebrew/bin/chromedriver")
                    .map(driver -> new Chromium(browser, driver)));
  }

  private static Optional<Path> first(@org.jspecify.annotations.Nullable String... places) {
    return Stream.of(places)
        .filter(java.util.Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
