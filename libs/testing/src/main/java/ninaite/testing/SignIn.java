// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs a sample person in as a browser would, without one: asks for a link, reads it in the
 * mailbox, uses it, gives the code where one is asked for. Cookies are kept by hand, since a client
 * would not send secure ones to http://localhost as browsers do.
 */
public final class SignIn {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_STEPS = 12;

  private final String url;
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> attributes = new TreeMap<>();
  private HttpResponse<String> last;

  private SignIn(String url) {
    this.url = url;
    this.last = get("/session/start");
  }

  /**
   * A session of a sample person.
   *
   * @param url the gateway
   * @param person e.g. {@code trainee}, {@code city-042145}
   * @return the value of the Cookie header that carries the session
   */
  public static String as(String url, String person) {
    return in(url, person).cookie();
  }

  /** The same, to go on with. */
  public static SignIn in(String url, String person) {
    String address = person + "@ninaite.example";
    SignIn browser = new SignIn(url);
    String before = browser.latestLink(address);
    browser.submit("/sign-in", Map.of("address", address));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String link = before;
    while (link.equals(before)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no mail came for " + person);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      link = browser.latestLink(address);
    }
    String token = link.substring(link.indexOf("token=") + "token=".length());
    browser.get("/sign-in/link?token=" + token);
    browser.submit("/sign-in/link", Map.of("token", token));
    browser.giveCode(address);
    if (browser.cookie().isEmpty()) {
      throw new AssertionError("no session: " + browser.last.uri() + " " + browser.last.body());
    }
    return browser;
  }

  /** A code is good once: whoever signs in three times in a minute waits for the next. */
  private void giveCode(String address) {
    long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    String tried = "";
    while (last.uri().getPath().equals("/sign-in/code") && System.nanoTime() < deadline) {
      String code = code(address);
      if (code.equals(tried)) {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      } else {
        submit("/sign-in/code", Map.of("code", code));
        tried = code;
      }
    }
  }

  /** The value of the Cookie header; empty where there is no session. */
  public String cookie() {
    String session = cookies.get("__Host-session");
    return session == null ? "" : "__Host-session=" + session;
  }

  /** As this cookie was set last, with its attributes. */
  public String set(String name) {
    return String.valueOf(attributes.get(name));
  }

  /** As if that cookie had never been set. */
  public void forget(String name) {
    cookies.remove(name);
  }

  /** What was shown last. */
  public HttpResponse<String> last() {
    return last;
  }

  /** Opens a page, and follows where it leads. */
  public HttpResponse<String> get(String path) {
    last = follow(send(request(path).GET()));
    return last;
  }

  /** Sends a form with the hidden fields of the page that was opened last. */
  public HttpResponse<String> submit(String path, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(hidden());
    all.putAll(fields);
    String body =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    last =
        follow(
            send(
                request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))));
    return last;
  }

  private Map<String, String> hidden() {
    Map<String, String> found = new TreeMap<>();
    Matcher inputs = Pattern.compile("<input[^>]*type=\"?hidden\"?[^>]*>").matcher(last.body());
    while (inputs.find()) {
      found.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
    }
    return found;
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1) : "";
  }

  private String latestLink(String address) {
    return found(address, "href=\"([^\"]*token=[^\"]*)\"");
  }

  private String code(String address) {
    return found(address, "<code>([0-9]{6})</code>");
  }

  /** In the newest letter to this address. */
  private String found(String address, String pattern) {
    HttpResponse<String> mailbox = send(request("/mailbox").GET());
    Matcher found =
        Pattern.compile(
                "data-to=\"" + Pattern.quote(address) + "\"(?:(?!data-to=).)*?" + pattern,
                Pattern.DOTALL)
            .matcher(mailbox.body());
    return found.find() ? found.group(1) : "";
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
            .timeout(PATIENCE)
            .header("Accept", "text/html");
    String kept =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return kept.isEmpty() ? request : request.header("Cookie", kept);
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) {
    HttpResponse<String> at = answer;
    for (int step = 0; at.statusCode() / 100 == 3 && step < MOST_STEPS; step++) {
      URI next = URI.create(at.headers().firstValue("Location").orElseThrow());
      String query = next.getRawQuery();
      at = send(request(next.getRawPath() + (query == null ? "" : "?" + query)).GET());
    }
    return at;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", -1)[0].split("=", 2);
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
      attributes.put(pair[0], cookie);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
