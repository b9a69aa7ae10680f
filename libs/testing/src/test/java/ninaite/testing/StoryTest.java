// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.testing.Lamp.LampRule;
import org.junit.jupiter.api.Test;

/** A story that is not true is told with all that was said. */
class StoryTest {
  private static final Lamp.Light MATCH = new Lamp.Light("match");

  @Test
  void a_true_story_passes() {
    lamp().when(MATCH).then(Lamp.lit("match"));
    lamp().after(Lamp.lit("match")).when(MATCH).thenRefused(LampRule.LIT_ONCE);
    lamp().when(new Lamp.Ask()).thenNothing();
    assertThat(lamp().when(MATCH).leadsTo()).isEqualTo(new Lamp.Lit("match"));
    assertThat(Story.rulesTold()).contains(LampRule.LIT_ONCE);
  }

  @Test
  void what_should_be_accepted_and_is_refused_says_by_which_rule() {
    assertThatThrownBy(() -> lamp().after(Lamp.lit("a")).when(MATCH).then(Lamp.lit("match")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LIT_ONCE")
        .hasMessageContaining("Light[by=match]");
  }

  @Test
  void what_should_be_refused_and_is_accepted_says_what_happened() {
    assertThatThrownBy(() -> lamp().when(MATCH).thenRefused(LampRule.LIT_ONCE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("was accepted: [EmployerRegistered");
  }

  @Test
  void other_events_than_those_told_fail() {
    assertThatThrownBy(() -> lamp().when(MATCH).then(Lamp.lit("switch")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> lamp().when(MATCH).thenNothing()).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> lamp().when(new Lamp.Ask()).then(Lamp.lit("match")))
        .isInstanceOf(AssertionError.class);
  }

  private static Story<Lamp, Lamp.Command, OfEmployer> lamp() {
    return Story.given(Lamp.by(Lamp::decide, Lamp::evolve));
  }
}
