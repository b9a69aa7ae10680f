// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ninaite.aggregate.Decider;
import ninaite.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every aggregate whatever it is about, tried on random commands at random times.
 *
 * <ol>
 *   <li>An accepted event can be evolved from the state that produced it.
 *   <li>All events folded from the start give the state that was kept step by step.
 *   <li>Each event leads to a state that the table allows. The table is exact: it knows every
 *       event, and allows nothing that never happens.
 * </ol>
 *
 * Besides: a decision depends on state, command and time alone and never throws; a refusal changes
 * nothing and says why in both languages; all events have one key and stand in the aggregate's
 * topic; events survive the wire and states the store.
 */
public final class Laws<S, C, E extends Event> {
  private static final int STEPS = 24_000;
  private static final int LONGEST_LIFE = 60;

  final Decider<S, C, E> decider;
  private final Class<C> commands;
  private final Class<E> events;
  private final Map<Class<?>, Set<Class<?>>> table = new LinkedHashMap<>();
  private final Map<String, Predicate<S>> always = new LinkedHashMap<>();
  private @Nullable BiFunction<Seeds, Instant, C> any;

  private Laws(Decider<S, C, E> decider, Class<C> commands, Class<E> events) {
    this.decider = decider;
    this.commands = commands;
    this.events = events;
  }

  public static <S, C, E extends Event> Laws<S, C, E> of(
      Decider<S, C, E> decider, Class<C> commands, Class<E> events) {
    return new Laws<>(decider, commands, events);
  }

  /** Makes any command, sensible or not, always for the same aggregate. */
  public Laws<S, C, E> asked(BiFunction<Seeds, Instant, C> command) {
    any = command;
    return this;
  }

  /** The states in which an event may leave the aggregate. */
  @SafeVarargs
  public final Laws<S, C, E> leads(Class<? extends E> event, Class<? extends S>... states) {
    table.put(event, new LinkedHashSet<>(Arrays.asList(states)));
    return this;
  }

  /** What is true of every state that can be reached. */
  public Laws<S, C, E> always(String claim, Predicate<S> holds) {
    always.put(claim, holds);
    return this;
  }

  /** Tries them. */
  public void hold() {
    same("the table's events", leaves(events), table.keySet());
    if (any == null) {
      throw new IllegalStateException("asked what?");
    }
    Seeds seeds = Seeds.usual();
    Walk<S, C, E> walk = new Walk<>(this, any);
    while (walk.steps() < STEPS) {
      walk.live(seeds.next(), LONGEST_LIFE, seeds);
    }
    same("the commands tried", leaves(commands), walk.asked());
    same("the states reached", leaves(decider.type()), walk.reached());
    same("what events led to", pairs(table), pairs(walk.led()));
  }

  void check(Class<?> event, S after) {
    if (!table.getOrDefault(event, Set.of()).contains(after.getClass())) {
      throw new AssertionError(
          "the table does not let " + event.getSimpleName() + " lead to " + after);
    }
    always.forEach(
        (claim, holds) -> {
          if (!holds.test(after)) {
            throw new AssertionError("not so: " + claim + ": " + after);
          }
        });
  }

  /** The records of a sealed type. */
  private static Set<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(sub -> leaves(sub).stream())
            .collect(Collectors.toSet())
        : Set.of(type);
  }

  private static Set<String> pairs(Map<Class<?>, Set<Class<?>>> led) {
    return led.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(to -> name(e.getKey()) + " -> " + name(to)))
        .collect(Collectors.toSet());
  }

  private static void same(String what, Set<?> wanted, Set<?> found) {
    Set<String> missing = names(wanted, found);
    Set<String> unwanted = names(found, wanted);
    if (!missing.isEmpty() || !unwanted.isEmpty()) {
      throw new AssertionError(
          what + ": missing " + missing + (unwanted.isEmpty() ? "" : ", unknown " + unwanted));
    }
  }

  private static Set<String> names(Set<?> some, Set<?> without) {
    return some.stream()
        .filter(one -> !without.contains(one))
        .map(one -> one instanceof Class<?> type ? name(type) : one.toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Class<?> type) {
    return type.getSimpleName();
  }
}
