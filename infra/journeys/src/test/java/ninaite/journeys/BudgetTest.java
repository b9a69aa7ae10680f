// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import ninaite.pages.Language;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;

/** What a page may weigh, gzipped, and what stands on every answer. */
@EngineTest
class BudgetTest {
  private static final int SCRIPTS = 20_000;
  private static final int SCRIPTS_OF_THE_BUREAU = 35_000;
  private static final int STYLES = 16_000;
  private static final int HTML = 14_000;
  private static final int REQUESTS = 6;
  private static final Pattern LOADED =
      Pattern.compile(
          "<(?:script[^>]* src|link[^>]*(?:stylesheet|icon)[^>]* href|img[^>]* src)=\"([^\"]+)\"|<link[^>]* href=\"([^\"]+)\"");
  private static final Pattern INLINE =
      Pattern.compile(
          "<script(?![^>]*(?:src=|application/ld\\+json))|<style|\\son[a-z]+=\"|\\sstyle=\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, byte[]> fetched = new HashMap<>();

  @Test
  void every_page_keeps_its_budget_in_every_language() {
    List<String> wrong = new ArrayList<>();
    Stage stage = Stage.set();
    for (Screen screen : Screen.all()) {
      for (Language language : Language.values()) {
        String path = stage.path(screen.path());
        HttpResponse<byte[]> page = get(path, screen.person(), language.tag());
        weigh(
            screen,
            language,
            new String(page.body(), java.nio.charset.StandardCharsets.UTF_8),
            wrong);
        guarded(screen, page, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void weigh(Screen screen, Language language, String html, List<String> wrong) {
    String page = screen.path() + " in " + language.tag();
    boolean officers = screen.path().startsWith("/bureau") || screen.path().startsWith("/city");
    atMost(
        page + ": HTML",
        zipped(html.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        officers ? 3 * HTML : HTML,
        wrong);
    int scripts = 0;
    int styles = 0;
    Set<String> loaded = new HashSet<>();
    Matcher found = LOADED.matcher(html);
    while (found.find()) {
      String url = found.group(1) == null ? found.group(2) : found.group(1);
      if (url.startsWith("/assets/") && loaded.add(url)) {
        int size = zipped(asset(url));
        scripts += url.endsWith(".js") ? size : 0;
        styles += url.endsWith(".css") ? size : 0;
      }
    }
    atMost(page + ": scripts", scripts, officers ? SCRIPTS_OF_THE_BUREAU : SCRIPTS, wrong);
    atMost(page + ": styles", styles, STYLES, wrong);
    atMost(page + ": requests", loaded.size() + 1, REQUESTS, wrong);
    if (INLINE.matcher(html).find()) {
      wrong.add(page + ": script or style inside the page");
    }
  }

  private static void guarded(Screen screen, HttpResponse<byte[]> page, List<String> wrong) {
    for (String header :
        List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Strict-Transport-Security")) {
      if (page.headers().firstValue(header).isEmpty()) {
        wrong.add(screen.path() + " has no " + header);
      }
    }
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    if (policy.contains("unsafe") || !policy.contains("default-src 'none'")) {
      wrong.add(screen.path() + " may load: " + policy);
    }
  }

  private static void atMost(String what, int found, int most, List<String> wrong) {
    if (found > most) {
      wrong.add(what + " " + found + " > " + most);
    }
  }

  private byte[] asset(String url) {
    return fetched.computeIfAbsent(url, u -> get(u, "", "ja").body());
  }

  private HttpResponse<byte[]> get(String path, String person, String language) {
    Stage stage = Stage.set();
    String cookies =
        "language="
            + language
            + (person.isEmpty() ? "" : "; __Host-session=" + stage.session(person));
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(stage.url() + path))
              .header("Accept", "text/html")
              .header("Cookie", cookies)
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int zipped(byte[] bytes) {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(to)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.size();
  }
}
