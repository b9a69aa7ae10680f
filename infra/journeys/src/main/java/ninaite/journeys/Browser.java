// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A window of Chromium with nothing in it, used as people do: by what they read. */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int PHONE = 320;
  private static final int DESK = 1280;

  private final ChromeDriver driver;
  private final String url;

  private Browser(ChromeDriver driver, String url) {
    this.driver = driver;
    this.url = url;
  }

  /**
   * @param url where the gateway is
   * @param scripts whether JavaScript runs
   */
  public static Browser open(String url, boolean scripts) {
    Chromium here =
        Chromium.here()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no Chromium here: apt-get install chromium chromium-driver, or set"
                            + " NINAITE_CHROMIUM and NINAITE_CHROMEDRIVER"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(here.browser().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=ja");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "ja"));
    if (!scripts) {
      options.addArguments("--blink-settings=scriptEnabled=false");
    }
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(here.driver().toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().timeouts().pageLoadTimeout(PATIENCE.plus(PATIENCE));
    return new Browser(driver, url).desk();
  }

  public ChromeDriver driver() {
    return driver;
  }

  public Browser desk() {
    return wide(DESK);
  }

  /** The narrowest that a page must fit (WCAG 2.2, 1.4.10). */
  public Browser phone() {
    return wide(PHONE);
  }

  private Browser wide(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** How colours are asked for: light, dark, or the reader's own (forced-colors). */
  public Browser colours(String scheme) {
    boolean forced = scheme.equals("forced");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", forced ? "light" : scheme),
                Map.of("name", "forced-colors", "value", forced ? "active" : "none"))));
    return this;
  }

  /** A cookie as if the person had it from before, e.g. of a session. */
  public Browser cookie(String name, String value) {
    driver.executeCdpCommand(
        "Network.setCookie",
        Map.of(
            "name",
            name,
            "value",
            value,
            "url",
            url,
            "path",
            "/",
            "secure",
            name.startsWith("__Host-")));
    return this;
  }

  public Browser language(String tag) {
    return cookie("language", tag);
  }

  public Browser nobody() {
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    return this;
  }

  public Browser open(String path) {
    driver.get(url + path);
    return this;
  }

  /** Path and query of the page that is shown. */
  public String path() {
    URI at = URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    return at.getRawPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
  }

  public String title() {
    return Objects.requireNonNull(driver.getTitle());
  }

  public String heading() {
    return find(By.tagName("h1")).getText();
  }

  /** Everything there is to read. */
  public String text() {
    return find(By.tagName("body")).getText();
  }

  public String source() {
    return Objects.requireNonNull(driver.getPageSource());
  }

  public boolean has(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  /** Types into the field of this name, in place of what is there. */
  public Browser fill(String name, String value) {
    WebElement field = find(By.name(name));
    field.clear();
    field.sendKeys(value);
    return this;
  }

  public String filled(String name) {
    return Objects.requireNonNull(find(By.name(name)).getDomProperty("value"));
  }

  public Browser select(String name, String value) {
    new Select(find(By.name(name))).selectByValue(value);
    return this;
  }

  /** Ticks a box or takes a choice. */
  public Browser choose(String name, String value) {
    WebElement choice = find(By.cssSelector("input[name='%s'][value='%s']".formatted(name, value)));
    if (!choice.isSelected()) {
      choice.sendKeys(Keys.SPACE);
    }
    return this;
  }

  /** Follows a link or presses a button, the first that a selector finds. */
  public Browser press(String css) {
    leave(find(By.cssSelector(css)));
    return this;
  }

  /** Follows the link that leads to this path. */
  public Browser follow(String path) {
    return press("main a[href='%s']".formatted(path));
  }

  /** Sends the page's form by its first button. */
  public Browser send() {
    return press("main form#form button[type=submit], main form#form button:not([type])");
  }

  /** By keyboard, as everybody can; then waits for the next page. */
  private void leave(WebElement pressed) {
    WebElement page = find(By.tagName("html"));
    pressed.sendKeys(Keys.ENTER);
    new WebDriverWait(driver, PATIENCE)
        .until(
            org.openqa.selenium.support.ui.ExpectedConditions.or(
                org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf(page)));
  }

  /** Waits until the page, fetched again and again, says this. */
  public Browser until(String path, String said) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> path + " never said " + said + " but\n" + text())
        .until(_ -> open(path).text().contains(said));
    return this;
  }

  public WebElement find(By by) {
    return driver.findElement(by);
  }

  /** Of the whole page, not only of what fits the window. */
  public byte[] picture() {
    Object shot =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    return OutputType.BYTES.convertFromBase64Png(String.valueOf(shot));
  }

  public @Nullable Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What axe finds wrong; the file comes from npm with libs/pages. */
  public List<String> violations(Path axe, List<String> rules) {
    return Axe.violations(this, axe, rules);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
