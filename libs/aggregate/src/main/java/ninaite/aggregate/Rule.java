// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
   * @param ja what is wrong, in Japanese; with what to do where {@code fix} does not say it
   * @param en the same in English
   * @param basis law and article; empty where the rule is the programme's own
   * @param since the first day the law asks for it in this form; null where it is not by law
   * @param fix what to do about it
   */
  record Said(
      Kind kind, String ja, String en, String basis, @Nullable LocalDate since, @Nullable Fix fix) {

    public static Said absent(String ja, String en) {
      return new Said(Kind.ABSENT, ja, en, "", null, null);
    }

    public static Said conflict(String ja, String en) {
      return new Said(Kind.CONFLICT, ja, en, "", null, null);
    }

    public static Said invalid(String ja, String en) {
      return new Said(Kind.INVALID, ja, en, "", null, null);
    }

    public Said by(String law) {
      return new Said(kind, ja, en, law, since, fix);
    }

    /**
     * @param day ISO 8601, e.g. 2024-04-01
     */
    public Said by(String law, String day) {
      return new Said(kind, ja, en, law, LocalDate.parse(day), fix);
    }

    public Said fix(String inJa, String inEn) {
      return new Said(kind, ja, en, basis, since, new Fix(inJa, inEn));
    }
  }

  /** What to do so that the rule holds. */
  record Fix(String ja, String en) {}

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

  default @Nullable LocalDate since() {
    return said().since();
  }

  default @Nullable Fix fix() {
    return said().fix();
  }
}
