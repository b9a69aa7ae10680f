// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What every answer that is not a success says (RFC 9457), with a stable code and the text in
 * Japanese. Holds nothing of what was sent but names of fields.
 *
 * @param type urn:ninaite:problem:CODE
 * @param facts what the rule looked at
 * @param violations field by field, where fields are concerned
 * @param basis law and article of the rule
 * @param since the first day the law asks for it in this form
 * @param fix what to do, in both languages
 * @param trace what an operator finds it by in the logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @JsonProperty("title_ja") String titleJa,
    Map<String, Object> facts,
    List<Violation> violations,
    @Nullable String basis,
    @Nullable LocalDate since,
    Rule.@Nullable Fix fix,
    @Nullable String trace) {
  static final MediaType JSON = MediaType.APPLICATION_PROBLEM_JSON;

  /** What was empty is not written, so who reads it gets nothing there. */
  @Override
  public Map<String, Object> facts() {
    return Objects.requireNonNullElse(facts, Map.of());
  }

  @Override
  public List<Violation> violations() {
    return Objects.requireNonNullElse(violations, List.of());
  }

  /**
   * One field that is wrong.
   *
   * @param field the path, e.g. {@code terms.duties} or {@code tasks[0]}
   * @param basis law and article of the rule
   * @param since the first day the law asks for it in this form
   * @param fix what to do, in both languages
   * @param facts what the rule looked at
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Violation(
      String field,
      String code,
      String en,
      String ja,
      @Nullable String basis,
      @Nullable LocalDate since,
      Rule.@Nullable Fix fix,
      Map<String, Object> facts) {
    @Override
    public Map<String, Object> facts() {
      return Objects.requireNonNullElse(facts, Map.of());
    }

    Violation(String field, String code, String en, String ja) {
      this(field, code, en, ja, null, null, null, Map.of());
    }

    static Violation of(String field, Fault fault) {
      return new Violation(field, fault.code(), fault.en(), fault.ja());
    }

    /** As it is told, for answers that name what is wrong and refuse nothing. */
    public static Violation of(Decision.Violation broken) {
      Rule rule = broken.rule();
      return new Violation(
          broken.field(),
          rule.code(),
          rule.en(),
          rule.ja(),
          rule.basis(),
          rule.since(),
          rule.fix(),
          broken.facts());
    }
  }

  static Problem of(Fault fault) {
    return of(fault, List.of());
  }

  static Problem of(Fault fault, List<Violation> violations) {
    return of(fault, Map.of(), violations);
  }

  static Problem of(Fault fault, Map<String, Object> facts, List<Violation> violations) {
    return new Problem(
        "urn:ninaite:problem:" + fault.code(),
        fault.en(),
        fault.status(),
        fault.en(),
        fault.code(),
        fault.ja(),
        facts,
        violations,
        null,
        null,
        null,
        null);
  }

  static Problem of(Rule rule, int status, Map<String, Object> facts, List<Violation> violations) {
    return new Problem(
        "urn:ninaite:problem:" + rule.code(),
        rule.en(),
        status,
        rule.en(),
        rule.code(),
        rule.ja(),
        facts,
        violations,
        rule.basis(),
        rule.since(),
        rule.fix(),
        null);
  }

  Problem withTrace(String id) {
    return new Problem(
        type, title, status, detail, code, titleJa, facts, violations, basis, since, fix, id);
  }

  ResponseEntity<Problem> entity() {
    return entity(HttpHeaders.EMPTY);
  }

  ResponseEntity<Problem> entity(HttpHeaders more) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(JSON);
    if (status == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (status == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, "2");
    }
    return answer.headers(more).body(this);
  }
}
