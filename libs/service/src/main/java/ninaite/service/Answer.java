// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.List;
import java.util.Map;
import ninaite.aggregate.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers over HTTP what became of a command. */
public final class Answer {
  private Answer() {}

  /** The body of a success: which document, and its version for If-Match. */
  public record Receipt(String id, long version) {}

  /** 200 with a {@link Receipt}, or the problem. */
  public static ResponseEntity<?> of(Outcome<?> outcome) {
    return outcome instanceof Outcome.Done<?> done
        ? receipt(ResponseEntity.ok(), done)
        : problem(outcome);
  }

  /**
   * 201 with a {@link Receipt} and Location, or the problem.
   *
   * @param path where it can be read, with {@code {id}} in it
   */
  public static ResponseEntity<?> created(Outcome<?> outcome, String path) {
    return outcome instanceof Outcome.Done<?> done
        ? receipt(
            ResponseEntity.created(
                UriComponentsBuilder.fromPath(path).buildAndExpand(done.id()).toUri()),
            done)
        : problem(outcome);
  }

  /** A view of a document as it stands, with its version as ETag. */
  public static <V> ResponseEntity<V> state(Outcome.Done<?> found, V view) {
    return ResponseEntity.ok().eTag(Long.toString(found.version())).body(view);
  }

  /**
   * The one 404 for ids that do not exist, are malformed or belong to somebody else, so that nobody
   * can tell these apart.
   */
  public static ResponseEntity<?> absent() {
    return Problem.of(Fault.ABSENT).entity();
  }

  private static ResponseEntity<?> receipt(
      ResponseEntity.BodyBuilder answer, Outcome.Done<?> done) {
    if (done.repeated()) {
      answer.header("Idempotent-Replayed", "true");
    }
    return answer.eTag(Long.toString(done.version())).body(new Receipt(done.id(), done.version()));
  }

  private static ResponseEntity<?> problem(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var id, var version, var _, var _) ->
          throw new IllegalArgumentException(id + " is done, at " + version);
      case Outcome.Refused<?> refused -> refusal(refused);
      case Outcome.Stale<?>(var expected, var actual) ->
          Problem.of(Fault.VERSION_STALE, Map.of("expected", expected, "actual", actual), List.of())
              .entity();
      case Outcome.KeyReused<?>() -> Problem.of(Fault.IDEMPOTENCY_KEY_REUSED).entity();
      case Outcome.Contended<?>() ->
          Problem.of(Fault.CONTENDED).entity(HttpHeaders.readOnlyHttpHeaders(retryAfterASecond()));
    };
  }

  private static ResponseEntity<?> refusal(Outcome.Refused<?> refused) {
    List<Problem.Violation> violations =
        refused.violations().stream().map(Problem.Violation::of).toList();
    return switch (refused.rule().kind()) {
      case ABSENT -> absent();
      case CONFLICT -> Problem.of(refused.rule(), 409, refused.facts(), violations).entity();
      case INVALID -> Problem.of(refused.rule(), 422, refused.facts(), violations).entity();
    };
  }

  private static HttpHeaders retryAfterASecond() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "1");
    return headers;
  }
}
