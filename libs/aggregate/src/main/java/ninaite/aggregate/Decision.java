// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.util.List;
import java.util.Map;

/** What a command comes to: events, or a refusal by a rule. Never an exception. */
public sealed interface Decision<E> {

  /** Nothing to tell is a decision too: the command is remembered, the state stays. */
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /**
   * @param facts what the rule looked at, for the answer; ids and numbers, never names
   * @param violations the same, field by field, where more than one thing is wrong
   */
  record Refused<E>(Rule rule, Map<String, Object> facts, List<Violation> violations)
      implements Decision<E> {
    public Refused {
      facts = Map.copyOf(facts);
      violations = List.copyOf(violations);
    }
  }

  /**
   * One field that breaks one rule.
   *
   * @param field its path, e.g. {@code terms.hours.breakMinutes}
   * @param facts what the rule looked at; numbers and days, never text that was typed
   */
  record Violation(String field, Rule rule, Map<String, Object> facts) {
    public Violation {
      facts = Map.copyOf(facts);
    }

    public Violation(String field, Rule rule) {
      this(field, rule, Map.of());
    }
  }

  @SafeVarargs
  static <E> Decision<E> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  static <E> Decision<E> accept(List<? extends E> events) {
    return new Accepted<>(List.copyOf(events));
  }

  static <E> Decision<E> refuse(Rule rule) {
    return new Refused<>(rule, Map.of(), List.of());
  }

  static <E> Decision<E> refuse(Rule rule, Map<String, Object> facts) {
    return new Refused<>(rule, facts, List.of());
  }

  static <E> Decision<E> refuse(Rule rule, List<Violation> violations) {
    return new Refused<>(rule, Map.of(), violations);
  }
}
