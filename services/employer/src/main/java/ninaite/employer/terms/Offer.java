// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import ninaite.events.Terms;
import ninaite.events.Terms.Task;
import org.jspecify.annotations.Nullable;

/**
 * What is offered, read for the rules: parts that are left out are there and empty, and the hours
 * are added up.
 *
 * @param heads how many people it is for
 * @param prefecture of the workplace, 01 to 47
 * @param texts what stands in words, in usual width
 * @param day on which it would be shown
 */
public record Offer(
    int heads,
    String prefecture,
    Terms terms,
    List<Text> texts,
    LocalDate day,
    MinimumWages wages) {
  static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
  private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

  public Offer {
    texts = List.copyOf(texts);
  }

  public static Offer of(
      int heads, String prefecture, Terms terms, LocalDate day, MinimumWages wages) {
    return new Offer(heads, prefecture, terms, Text.allIn(terms), day, wages);
  }

  Terms.Contract contract() {
    return Objects.requireNonNullElseGet(
        terms.contract(), () -> new Terms.Contract(null, null, null, null));
  }

  Terms.Trial trial() {
    return Objects.requireNonNullElseGet(terms.trial(), () -> new Terms.Trial(null, null));
  }

  Terms.Hours hours() {
    return Objects.requireNonNullElseGet(
        terms.hours(), () -> new Terms.Hours(null, null, null, null, null, null, null, null, null));
  }

  Terms.Pay pay() {
    return Objects.requireNonNullElseGet(
        terms.pay(), () -> new Terms.Pay(null, null, null, null, null));
  }

  Terms.Barriers barriers() {
    return Objects.requireNonNullElseGet(
        terms.barriers(),
        () ->
            new Terms.Barriers(
                null, null, null, null, null, null, null, null, null, null, null, null));
  }

  Terms.Wanted wanted() {
    return Objects.requireNonNullElseGet(
        terms.wanted(), () -> new Terms.Wanted(null, null, null, null, null));
  }

  List<Task> tasks() {
    return Objects.requireNonNullElse(terms.tasks(), List.of());
  }

  boolean hasAnEnd() {
    return contract().kind() == Terms.Contract.Kind.FIXED_TERM
        || contract().kind() == Terms.Contract.Kind.SEASONAL;
  }

  boolean isPermanent() {
    return contract().kind() == Terms.Contract.Kind.PERMANENT;
  }

  /**
   * From start to end, breaks included; an end before the start is on the next day. 0 if unsaid.
   */
  int shiftMinutes() {
    LocalTime from = hours().from();
    LocalTime to = hours().to();
    return from == null || to == null
        ? 0
        : Math.floorMod((int) Duration.between(from, to).toMinutes(), DAY);
  }

  /** Worked in a shift, without breaks. */
  int workMinutes() {
    return Math.max(0, shiftMinutes() - upTo(DAY, hours().breakMinutes()));
  }

  /** Scheduled in a week. */
  long weekMinutes() {
    return (long) workMinutes() * upTo(7, hours().daysPerWeek());
  }

  /** Scheduled in a year. */
  long yearMinutes() {
    return (long) workMinutes() * upTo(366, hours().daysPerYear());
  }

  /** Whether the shift touches the time from 22 to 5, 深夜 (労働基準法37条4項). */
  boolean atNight() {
    LocalTime from = hours().from();
    LocalTime to = hours().to();
    if (from == null || to == null || from.equals(to)) {
      return false;
    }
    boolean overMidnight = to.isBefore(from);
    return overMidnight || to.isAfter(NIGHT_BEGINS) || from.isBefore(NIGHT_ENDS);
  }

  /** What can't be counts as unsaid; a rule of its own tells so. */
  private static int upTo(int most, @Nullable Integer number) {
    return number == null || number < 0 || number > most ? 0 : number;
  }

  static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  static boolean unsaid(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
