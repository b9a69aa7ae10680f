// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.aggregate.EventJson;
import ninaite.aggregate.Rule;
import ninaite.events.Catalogue;
import ninaite.events.Event;
import ninaite.events.Topic;

/** Many random lives of one aggregate, with the {@link Laws} checked at each step. */
final class Walk<S, C, E extends Event> {
  private static final int STORED_ONE_IN = 24;

  private final Laws<S, C, E> laws;
  private final Decider<S, C, E> decider;
  private final BiFunction<Seeds, Instant, C> any;
  private final StoredForm<S> stored;
  private final Map<Class<?>, Set<Class<?>>> led = new HashMap<>();
  private final Set<Class<?>> asked = new HashSet<>();
  private final Set<Class<?>> reached = new HashSet<>();
  private int steps;

  Walk(Laws<S, C, E> laws, BiFunction<Seeds, Instant, C> any) {
    this.laws = laws;
    this.decider = laws.decider;
    this.any = any;
    this.stored = new StoredForm<>(decider.type());
  }

  int steps() {
    return steps;
  }

  Set<Class<?>> asked() {
    return asked;
  }

  Set<Class<?>> reached() {
    return reached;
  }

  Map<Class<?>, Set<Class<?>>> led() {
    return led;
  }

  /** One life from the first command on. */
  void live(Seeds seeds, int longest, Seeds all) {
    List<E> history = new ArrayList<>();
    S state = decider.unborn();
    Instant now = Story.NINE_ON_APRIL_1;
    C command = null;
    try {
      reached.add(state.getClass());
      for (int left = seeds.between(1, longest); left > 0; left--, steps++) {
        now = later(seeds, now);
        command = any.apply(seeds, now);
        asked.add(command.getClass());
        state = step(state, command, now, history);
        if (seeds.oneIn(STORED_ONE_IN)) {
          same("the state after the store", state, stored.again(state));
        }
      }
      command = null;
      same("all events folded from the start", state, fold(history));
    } catch (Exception | AssertionError e) {
      throw new AssertionError(
          "%s\n  found with %s after %s\n  state %s\n  command %s at %s"
              .formatted(e, all, history, state, command, now),
          e);
    }
  }

  /** Often the same moment, sometimes hours later, seldom months. */
  private static Instant later(Seeds seeds, Instant now) {
    return switch (seeds.below(10)) {
      case 0 -> now.plus(Duration.ofDays(seeds.below(120)));
      case 1, 2, 3 -> now.plus(Duration.ofHours(seeds.below(60)));
      default -> now;
    };
  }

  private S step(S state, C command, Instant now, List<E> history) throws Exception {
    Decision<E> decision = decider.decide().decide(state, command, now);
    same("the same decision", decision, decider.decide().decide(state, command, now));
    return switch (decision) {
      case Decision.Refused<E>(var rule, var _, var violations) -> {
        said(rule);
        violations.forEach(violation -> said(violation.rule()));
        same("the state after a refusal", fold(history), state);
        yield state;
      }
      case Decision.Accepted<E>(var events) -> {
        S after = state;
        for (E event : events) {
          after = evolve(after, event, history);
        }
        yield after;
      }
    };
  }

  private S evolve(S state, E event, List<E> history) throws Exception {
    S after = decider.evolve().evolve(state, event);
    laws.check(event.getClass(), after);
    led.computeIfAbsent(event.getClass(), _ -> new HashSet<>()).add(after.getClass());
    reached.add(after.getClass());
    history.add(event);
    same("the key", history.getFirst().subject(), event.subject());
    same("the topic", decider.topic(), Topic.of(event));
    byte[] body = EventJson.write(event).getBytes(UTF_8);
    same("the wire", event, EventJson.read(Catalogue.nameOf(event.getClass()), body));
    return after;
  }

  private S fold(List<E> history) {
    S folded = decider.unborn();
    for (E event : history) {
      folded = decider.evolve().evolve(folded, event);
    }
    return folded;
  }

  private static void said(Rule rule) {
    if (rule.ja().isBlank() || rule.en().isBlank()) {
      throw new AssertionError(rule + " does not say in both languages what is wrong");
    }
  }

  private static void same(String what, Object wanted, Object found) {
    if (!wanted.equals(found)) {
      throw new AssertionError(what + ": " + wanted + " is not " + found);
    }
  }
}
