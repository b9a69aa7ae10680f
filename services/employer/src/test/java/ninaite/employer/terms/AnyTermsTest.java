// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms;
import ninaite.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever comes in, the rules answer: impossible numbers, strange texts, holes anywhere. */
class AnyTermsTest {
  private static final int CASES = 5_000;

  @Test
  void no_terms_at_all_make_a_rule_fail() throws ReflectiveOperationException {
    Seeds seeds = Seeds.usual();
    for (int turn = 0; turn < CASES; turn++) {
      Terms any = (Terms) record(Terms.class, seeds);
      Offer offer = Offer.of(number(seeds), "04", any, date(seeds), Sample.WAGES);
      List<Violation> broken = TermsRule.brokenBy(offer);
      assertThat(broken).isEqualTo(TermsRule.brokenBy(offer));
      assertThat(broken)
          .allMatch(violation -> violation.field().matches("heads|terms(\\.[a-zA-Z]+)+"));
    }
  }

  private static Object record(Class<?> type, Seeds seeds) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    @Nullable Object[] values = new @Nullable Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = seeds.oneIn(5) ? null : value(parts[i], seeds);
    }
    return type.getConstructor(types).newInstance(values);
  }

  private static @Nullable Object value(RecordComponent part, Seeds seeds)
      throws ReflectiveOperationException {
    Class<?> type = part.getType();
    if (type.isRecord()) {
      return record(type, seeds);
    }
    if (type.isEnum()) {
      Object[] all = type.getEnumConstants();
      return all[seeds.below(all.length)];
    }
    if (type == List.class) {
      return list(part.getName(), seeds);
    }
    return type == Integer.class
        ? (Object) number(seeds)
        : type == Long.class
            ? (Object) longNumber(seeds)
            : type == Boolean.class
                ? (Object) seeds.oneIn(2)
                : type == LocalTime.class
                    ? LocalTime.of(seeds.below(24), seeds.below(60))
                    : type == LocalDate.class ? date(seeds) : text(seeds);
  }

  private static List<Object> list(String name, Seeds seeds) throws ReflectiveOperationException {
    List<Object> all = new ArrayList<>();
    for (int left = seeds.below(4); left > 0; left--) {
      all.add(
          switch (name) {
            case "tasks" -> Terms.Task.values()[seeds.below(Terms.Task.values().length)];
            case "insurance" -> Terms.Insurance.values()[seeds.below(4)];
            case "allowances" -> record(Terms.Allowance.class, seeds);
            case "months" -> number(seeds);
            default -> text(seeds);
          });
    }
    return Collections.unmodifiableList(all);
  }

  private static Integer number(Seeds seeds) {
    return seeds.pick(0, 1, -1, 8, 60, 480, Integer.MAX_VALUE, Integer.MIN_VALUE);
  }

  private static Long longNumber(Seeds seeds) {
    return seeds.pick(0L, 1L, -1L, 1038L, 170_000L, 10_000_000L, Long.MAX_VALUE, Long.MIN_VALUE);
  }

  private static LocalDate date(Seeds seeds) {
    return seeds.pick(
        LocalDate.of(2026, 4, 1), LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
  }

  private static String text(Seeds seeds) {
    return seeds.pick(
        "", "　", "a", "(((((", "男性歓迎", "40歳以下", "\uD83D\uDE00", "1234 5678 9018", "の".repeat(3000));
  }
}
