// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import ninaite.aggregate.Decider;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.testing.Lamp.LampRule;
import org.junit.jupiter.api.Test;

/** Each law is broken once on purpose. */
class LawsTest {
  private final Decider.Decide<Lamp, Lamp.Command, OfEmployer> decide = Lamp::decide;
  private final Decider.Evolve<Lamp, OfEmployer> evolve = Lamp::evolve;

  @Test
  void an_aggregate_that_keeps_them_passes() {
    assertThatCode(() -> of(decide, evolve).leads(EmployerRegistered.class, Lamp.Lit.class).hold())
        .doesNotThrowAnyException();
  }

  @Test
  void an_event_that_can_not_be_evolved_is_found() {
    broken(decide, (_, _) -> fail(), "does not evolve");
  }

  @Test
  void a_decision_that_throws_is_found() {
    broken((_, _, _) -> fail(), evolve, "does not evolve");
  }

  @Test
  void a_state_that_is_not_what_the_events_say_is_found() {
    var count = new AtomicInteger();
    broken(decide, (_, _) -> new Lamp.Lit("" + count.incrementAndGet()), "is not");
  }

  @Test
  void a_decision_that_depends_on_something_else_is_found() {
    var count = new AtomicInteger();
    broken(
        (_, _, _) -> count.incrementAndGet() % 2 == 0 ? accept() : refuse(LampRule.LIT_ONCE),
        evolve,
        "the same decision");
  }

  @Test
  void a_rule_without_a_text_is_found() {
    broken((_, _, _) -> refuse(LampRule.SAYS_NOTHING), evolve, "in both languages");
  }

  @Test
  void an_event_missing_in_the_table_is_found() {
    assertThatThrownBy(() -> of(decide, evolve).hold())
        .hasMessageContaining("the table's events: missing [EmployerRegistered]");
  }

  @Test
  void an_event_that_leads_elsewhere_is_found() {
    assertThatThrownBy(
            () -> of(decide, evolve).leads(EmployerRegistered.class, Lamp.Dark.class).hold())
        .hasMessageContaining("does not let EmployerRegistered lead to Lit");
  }

  @Test
  void a_table_that_allows_what_never_happens_is_found() {
    assertThatThrownBy(
            () ->
                of(decide, evolve)
                    .leads(EmployerRegistered.class, Lamp.Lit.class, Lamp.Dark.class)
                    .hold())
        .hasMessageContaining("missing [EmployerRegistered -> Dark]");
  }

  @Test
  void a_command_that_was_never_tried_is_found() {
    assertThatThrownBy(
            () ->
                of(decide, evolve)
                    .asked(
                        (seeds, _) ->
                            seeds.oneIn(2) ? new Lamp.Rewire("switch") : new Lamp.Light("match"))
                    .leads(EmployerRegistered.class, Lamp.Lit.class)
                    .hold())
        .hasMessageContaining("the commands tried: missing [Ask]");
  }

  @Test
  void a_claim_that_does_not_hold_is_found_with_the_seed() {
    assertThatThrownBy(
            () ->
                of(decide, evolve)
                    .leads(EmployerRegistered.class, Lamp.Lit.class)
                    .always("it is lit by a match", lamp -> lamp.equals(new Lamp.Lit("match")))
                    .hold())
        .hasMessageContaining("not so: it is lit by a match")
        .hasMessageContaining("-Dninaite.seed=");
  }

  private static void broken(
      Decider.Decide<Lamp, Lamp.Command, OfEmployer> decide,
      Decider.Evolve<Lamp, OfEmployer> evolve,
      String message) {
    assertThatThrownBy(
            () -> of(decide, evolve).leads(EmployerRegistered.class, Lamp.Lit.class).hold())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message)
        .hasMessageContaining("-Dninaite.seed=");
  }

  private static Laws<Lamp, Lamp.Command, OfEmployer> of(
      Decider.Decide<Lamp, Lamp.Command, OfEmployer> decide,
      Decider.Evolve<Lamp, OfEmployer> evolve) {
    return Laws.of(Lamp.by(decide, evolve), Lamp.Command.class, OfEmployer.class)
        .asked(
            (seeds, _) ->
                switch (seeds.below(3)) {
                  case 0 -> new Lamp.Ask();
                  case 1 -> new Lamp.Rewire(seeds.pick("match", "switch"));
                  default -> new Lamp.Light(seeds.pick("match", "switch"));
                })
        .leads(EmployerRevised.class, Lamp.Lit.class);
  }

  private static <T> T fail() {
    throw new IllegalStateException("does not evolve");
  }
}
