// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Rule;
import ninaite.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * One sentence about an aggregate: what happened, what is asked, what comes of it.
 *
 * <pre>{@code
 * given(Vacancy.DECIDER).after(opened(1), introduced(hanako)).when(offer(hanako)).then(offered(hanako));
 * }</pre>
 */
public final class Story<S, C, E extends Event> {
  /** Wednesday, 1 April 2026, nine in the morning in Japan: the day a fiscal year begins. */
  public static final Instant NINE_ON_APRIL_1 = Instant.parse("2026-04-01T00:00:00Z");

  private static final Set<Rule> REFUSED_BY = ConcurrentHashMap.newKeySet();

  private final Decider<S, C, E> decider;
  private final List<E> before = new ArrayList<>();
  private S state;
  private Instant now = NINE_ON_APRIL_1;
  private @Nullable C command;

  private Story(Decider<S, C, E> decider) {
    this.decider = decider;
    this.state = decider.unborn();
  }

  public static <S, C, E extends Event> Story<S, C, E> given(Decider<S, C, E> decider) {
    return new Story<>(decider);
  }

  /** The rules by which any story of this run was refused so far. */
  public static Set<Rule> rulesTold() {
    return Set.copyOf(REFUSED_BY);
  }

  public Story<S, C, E> state(S other) {
    state = other;
    return this;
  }

  @SafeVarargs
  public final Story<S, C, E> after(E... events) {
    for (E event : events) {
      before.add(event);
      state = decider.evolve().evolve(state, event);
    }
    return this;
  }

  public Story<S, C, E> at(Instant instant) {
    now = instant;
    return this;
  }

  public Story<S, C, E> when(C asked) {
    command = asked;
    return this;
  }

  /** Accepted, with exactly these events in this order, and the state they lead to. */
  @SafeVarargs
  public final void then(E... events) {
    assertThat(accepted()).as(this::told).containsExactly(events);
  }

  /** Accepted, and there is nothing to tell. */
  public void thenNothing() {
    assertThat(accepted()).as(this::told).isEmpty();
  }

  public void thenRefused(Rule rule) {
    assertThat(refused().rule()).as(this::told).isEqualTo(rule);
  }

  public void thenRefused(Rule rule, Map<String, Object> facts) {
    thenRefused(rule);
    assertThat(refused().facts()).as(this::told).isEqualTo(facts);
  }

  /** Refused for more than one thing, each named by its field. */
  public void thenRefused(Rule rule, Decision.Violation... violations) {
    thenRefused(rule);
    assertThat(refused().violations()).as(this::told).containsExactlyInAnyOrder(violations);
  }

  /** The state that what was told so far leads to, the command included if there is one. */
  public S leadsTo() {
    S folded = state;
    if (command != null) {
      for (E event : accepted()) {
        folded = decider.evolve().evolve(folded, event);
      }
    }
    return folded;
  }

  private List<E> accepted() {
    return switch (decide()) {
      case Decision.Accepted<E>(var events) -> events;
      case Decision.Refused<E> refused ->
          throw new AssertionError(told() + "\nwas refused by " + refused);
    };
  }

  private Decision.Refused<E> refused() {
    return switch (decide()) {
      case Decision.Refused<E> refused -> {
        REFUSED_BY.add(refused.rule());
        refused.violations().forEach(violation -> REFUSED_BY.add(violation.rule()));
        yield refused;
      }
      case Decision.Accepted<E>(var events) ->
          throw new AssertionError(told() + "\nwas accepted: " + events);
    };
  }

  private Decision<E> decide() {
    return decider.decide().decide(state, Objects.requireNonNull(command, "when?"), now);
  }

  private String told() {
    return "given %s\n  after %s\nwhen %s at %s".formatted(state, before, command, now);
  }
}
