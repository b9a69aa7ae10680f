// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ninaite.service.Service;
import ninaite.testing.Engines;
import org.springframework.context.ConfigurableApplicationContext;

/** Identity over HTTP, and browsers before it. */
final class People implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");

  final ConfigurableApplicationContext context;

  People(InstantSource clock) {
    context =
        Service.run(
            IdentityService.class,
            "identity",
            starting -> starting.getBeanFactory().registerSingleton("clock", clock),
            "--server.port=0",
            "--spring.mongodb.uri=" + Engines.current().mongodbUri(),
            "--spring.mongodb.database=identity-" + UUID.randomUUID(),
            "--ninaite.issuer=http://localhost:8080",
            "--ninaite.sign-in.secret=gateway-secret",
            "--ninaite.identity.sample-secret=samples");
  }

  String url() {
    return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  /** Letters to this address, newest first. */
  List<Letter> letters(String address) {
    return context.getBean(Post.class).kept().stream()
        .map(Post.Kept::letter)
        .filter(letter -> letter.to().equals(address))
        .toList();
  }

  /** Waits for what is done off the request. */
  Letter letter(String address, int count) {
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (letters(address).size() < count) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no letter " + count + " to " + address);
      }
      Thread.yield();
    }
    return letters(address).getFirst();
  }

  static String token(Letter letter) {
    return letter.link().substring(letter.link().indexOf("token=") + 6);
  }

  Account account(String address) {
    return context.getBean(Accounts.class).at(address).orElseThrow();
  }

  Browser browser() {
    return new Browser();
  }

  /** Keeps cookies and the hidden fields of the page that it saw last. */
  final class Browser {
    private final Map<String, String> cookies = new TreeMap<>();
    private Map<String, String> hidden = new TreeMap<>();
    private String client = "192.0.2.1";

    Browser from(String address) {
      client = address;
      return this;
    }

    HttpResponse<String> get(String path) {
      return send(request(path).GET());
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) {
      Map<String, String> all = new TreeMap<>(hidden);
      all.putAll(fields);
      return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
      String body =
          fields.entrySet().stream()
              .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      return send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> ask(String address) {
      get("/sign-in");
      return submit("/sign-in", Map.of("address", address));
    }

    /** By mail, as far as that leads. */
    HttpResponse<String> signIn(String address) {
      int before = letters(address).size();
      ask(address);
      String token = token(letter(address, before + 1));
      get("/sign-in/link?token=" + token);
      return submit("/sign-in/link", Map.of("token", token));
    }

    String cookie(String name) {
      return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(String path) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url() + path))
              .header("Accept", "text/html")
              .header("X-Forwarded-For", client);
      return cookies.isEmpty()
          ? request
          : request.header(
              "Cookie",
              cookies.entrySet().stream()
                  .map(c -> c.getKey() + "=" + c.getValue())
                  .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      HttpResponse<String> answer = People.send(request);
      for (String cookie : answer.headers().allValues("Set-Cookie")) {
        String[] pair = cookie.split(";", -1)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      Matcher found = HIDDEN.matcher(answer.body());
      if (found.find()) {
        hidden = new TreeMap<>();
        do {
          hidden.put(found.group(1), found.group(2));
        } while (found.find());
      }
      return answer;
    }
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
