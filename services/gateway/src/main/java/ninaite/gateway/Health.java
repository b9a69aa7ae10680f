// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import ninaite.service.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether everything is up, in one answer: 200 exactly when each service, asked now, says UP in its
 * full health (messaging included). Of several instances one is enough.
 */
@RestController
class Health {
  static final String PATH = "/health";
  private static final String UP = "UP";

  /** Something for an operator to do, while the service does its work. */
  private static final String WARNING = "WARNING";

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Open to all and not rate limited, it must not multiply what is asked of the services. */
  private static final Duration ONE_ANSWER_FOR_ALL = Duration.ofMillis(500);

  private final Neighbours neighbours;
  private final HttpClient http;
  private final JsonMapper json;
  private final LoadingCache<String, State> latest =
      Caffeine.newBuilder().expireAfterWrite(ONE_ANSWER_FOR_ALL).build(_ -> ask());

  /**
   * How everything is.
   *
   * @param services each service's own word for itself, or UNREACHABLE; WARNING is something for an
   *     operator to do, and the service's own /actuator/health groups say what
   */
  record State(String status, Map<String, String> services) {}

  Health(Neighbours neighbours, HttpClient http, JsonMapper json) {
    this.neighbours = neighbours;
    this.http = http;
    this.json = json;
  }

  @GetMapping(PATH)
  @OpenToAll
  ResponseEntity<State> health() {
    State state = latest.get(PATH);
    return ResponseEntity.status(state.status().equals(UP) ? 200 : 503).body(state);
  }

  private State ask() {
    Map<String, CompletableFuture<String>> asked = new TreeMap<>();
    neighbours.all().forEach(neighbour -> asked.put(neighbour.name(), ask(neighbour)));
    Map<String, String> told = new TreeMap<>();
    asked.forEach((name, status) -> told.put(name, status.join()));
    return new State(told.values().stream().allMatch(Health::works) ? UP : "DOWN", told);
  }

  private CompletableFuture<String> ask(Neighbour neighbour) {
    return neighbour.instances().stream()
        .map(instance -> ask(instance.uri()))
        .reduce((one, other) -> one.thenCombine(other, Health::better))
        .orElseThrow();
  }

  private CompletableFuture<String> ask(URI instance) {
    HttpRequest request =
        HttpRequest.newBuilder(instance.resolve("/actuator/health")).timeout(PATIENCE).build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .handle((answer, failure) -> failure == null ? status(answer) : "UNREACHABLE");
  }

  private static boolean works(String status) {
    return status.equals(UP) || status.equals(WARNING);
  }

  private static String better(String one, String other) {
    return works(one) ? one : other;
  }

  private String status(HttpResponse<byte[]> answer) {
    try {
      String status = json.readTree(answer.body()).path("status").asString("");
      boolean contradicts = works(status) != (answer.statusCode() == 200);
      return status.isEmpty() || contradicts ? "UNKNOWN" : status;
    } catch (JacksonException e) {
      return "UNKNOWN";
    }
  }
}
