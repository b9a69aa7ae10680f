// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.util.Locale;

/**
 * A rule that can refuse a command. Each context lists its own in one enum, so that a code leads to
 * its rule, its legal basis and its texts in one search.
 */
public interface Rule {

  /** What a refusal means to the caller. */
  enum Kind {
    /** There is no such thing, or none that the caller may know of: 404. */
    ABSENT,
    /** It clashes with how things stand now; it may be possible later: 409. */
    CONFLICT,
    /** It is wrong whatever the state: 422. */
    INVALID
  }

  /**
   * What a rule says when it refuses.
   *
   * @param ja what is wrong and what to do, in Japanese
   * @param en the same in English
   * @param basis law, article and since-date; empty where the rule is the programme's own
   */
  record Said(Kind kind, String ja, String en, String basis) {

    public static Said absent(String ja, String en) {
      return new Said(Kind.ABSENT, ja, en, "");
    }

    public static Said conflict(String ja, String en) {
      return new Said(Kind.CONFLICT, ja, en, "");
    }

    public static Said invalid(String ja, String en) {
      return new Said(Kind.INVALID, ja, en, "");
    }

    public Said by(String law) {
      return new Said(kind, ja, en, law);
    }
  }

  /** The constant's name: the rule as a claim that has to hold. */
  String name();

  Said said();

  /** Stable: {@code context.rule_as_a_claim}, from {@code ContextRule.RULE_AS_A_CLAIM}. */
  default String code() {
    String context = getClass().getSimpleName().replaceFirst("Rule$", "");
    return (context + "." + name()).toLowerCase(Locale.ROOT);
  }

  default Kind kind() {
    return said().kind();
  }

  default String ja() {
    return said().ja();
  }

  default String en() {
    return said().en();
  }

  default String basis() {
    return said().basis();
  }
}
