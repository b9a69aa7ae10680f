// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import ninaite.aggregate.Rule.Kind;
import org.junit.jupiter.api.Test;

class RuleTest {
  enum HarbourRule implements Rule {
    BERTH_IS_FREE(Said.conflict("岸壁が空いていません。", "The berth is taken.").by("見本法1条")),
    LIGHTS_ARE_ON(
        Said.invalid("灯火がありません。", "She shows no lights.")
            .by("見本法2条", "2024-04-01")
            .fix("灯火をつけてください。", "Light her lamps.")),
    BOAT_EXISTS(Said.absent("船が見つかりません。", "There is no such boat.")),
    DRAUGHT_IS_POSITIVE(Said.invalid("喫水は正の数です。", "A draught is above zero."));

    private final Said said;

    HarbourRule(Said said) {
      this.said = said;
    }

    @Override
    public Said said() {
      return said;
    }
  }

  @Test
  void the_code_is_made_of_the_context_and_the_claim() {
    assertThat(HarbourRule.BERTH_IS_FREE.code()).isEqualTo("harbour.berth_is_free");
    assertThat(HarbourRule.BOAT_EXISTS.code()).isEqualTo("harbour.boat_exists");
  }

  @Test
  void a_rule_tells_its_kind_its_texts_and_its_law() {
    Rule rule = HarbourRule.BERTH_IS_FREE;
    assertThat(rule.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(rule.ja()).isEqualTo("岸壁が空いていません。");
    assertThat(rule.en()).isEqualTo("The berth is taken.");
    assertThat(rule.basis()).isEqualTo("見本法1条");
    assertThat(HarbourRule.BOAT_EXISTS.kind()).isEqualTo(Kind.ABSENT);
    assertThat(HarbourRule.BOAT_EXISTS.basis()).isEmpty();
    assertThat(HarbourRule.DRAUGHT_IS_POSITIVE.kind()).isEqualTo(Kind.INVALID);
  }

  @Test
  void a_rule_may_tell_since_when_it_holds_and_what_to_do() {
    Rule rule = HarbourRule.LIGHTS_ARE_ON;
    assertThat(rule.basis()).isEqualTo("見本法2条");
    assertThat(rule.since()).isEqualTo("2024-04-01");
    assertThat(rule.fix()).isEqualTo(new Rule.Fix("灯火をつけてください。", "Light her lamps."));
    assertThat(HarbourRule.BERTH_IS_FREE.since()).isNull();
    assertThat(HarbourRule.BERTH_IS_FREE.fix()).isNull();
  }
}
