// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.portal.employer.Field.area;
import static ninaite.portal.employer.Field.boxes;
import static ninaite.portal.employer.Field.choice;
import static ninaite.portal.employer.Field.line;
import static ninaite.portal.employer.Field.number;
import static ninaite.portal.employer.Field.time;
import static ninaite.portal.employer.Field.yesNo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.events.Terms;

/**
 * The items of an opening that is being written, a short page each; checking and publishing is the
 * twelfth. Which field belongs where is a matter of reading; what has to stand there, the employer
 * service's rules say.
 */
enum Item {
  WORK(
      area("terms.duties"),
      area("terms.dutiesMayChangeTo"),
      boxes("terms.tasks", "terms.task.", names(Terms.Task.values())),
      number("heads")),
  PLACE(area("terms.workplace"), area("terms.workplaceMayChangeTo")),
  CONTRACT(
      choice("terms.contract.kind", "terms.contract.", names(Terms.Contract.Kind.values())),
      number("terms.contract.months").mayStayEmpty(),
      area("terms.contract.renewal").mayStayEmpty(),
      area("terms.contract.renewalCap").mayStayEmpty(),
      number("terms.trial.months"),
      area("terms.trial.terms").mayStayEmpty()),
  HOURS(
      time("terms.hours.from"),
      time("terms.hours.to"),
      number("terms.hours.breakMinutes"),
      number("terms.hours.daysPerWeek"),
      number("terms.hours.daysPerYear").mayStayEmpty(),
      choice("terms.hours.variable", "terms.hours.variable.", names(Terms.Hours.Variable.values()))
          .mayStayEmpty(),
      area("terms.hours.daysOff")),
  OVERTIME(
      yesNo("terms.hours.overtime"),
      number("terms.hours.overtimeMinutesPerMonth").mayStayEmpty(),
      number("terms.hours.overtimeMinutesPerYear").mayStayEmpty(),
      yesNo("terms.hours.specialClause").mayStayEmpty()),
  PAY(
      choice("terms.pay.basis", "terms.basis.", names(Terms.Pay.Basis.values())),
      number("terms.pay.yen"),
      line("terms.pay.bonus")),
  EXTRAS(
      new Field(
          "terms.pay.allowances",
          Field.Kind.ALLOWANCES,
          true,
          names(Terms.Allowance.Kind.values()),
          "terms.allowance."),
      number("terms.pay.fixedOvertime.yen").mayStayEmpty(),
      number("terms.pay.fixedOvertime.minutes").mayStayEmpty(),
      yesNo("terms.pay.fixedOvertime.excessPaid").mayStayEmpty()),
  COMPANY(
      line("terms.hirer"),
      boxes("terms.insurance", "terms.insurance.", names(Terms.Insurance.values())),
      yesNo("terms.dispatched"),
      line("terms.smoking")),
  FLOOR(
      choice("terms.barriers.temperature", "terms.temperature.", names(Terms.Temperature.values())),
      number("terms.barriers.standingMinutes"),
      yesNo("terms.barriers.wetFloor"),
      yesNo("terms.barriers.smell"),
      number("terms.barriers.liftingKg"),
      number("terms.barriers.liftsPerHour").mayStayEmpty()),
  LIFE(
      yesNo("terms.barriers.companyBus"),
      number("terms.barriers.busMinutes").mayStayEmpty(),
      yesNo("terms.barriers.dormitory"),
      number("terms.barriers.rentYen").mayStayEmpty(),
      yesNo("terms.barriers.nursery"),
      new Field("terms.barriers.months", Field.Kind.MONTHS, true, months(), null)),
  WANTED(
      boxes("terms.wanted.certificates", "terms.certificate.", certificates()).mayStayEmpty(),
      number("terms.wanted.ageFrom").mayStayEmpty(),
      number("terms.wanted.ageTo").mayStayEmpty(),
      choice("terms.wanted.ageReason", "terms.ageReason.", List.of("a", "b", "c", "d", "e", "f"))
          .mayStayEmpty(),
      yesNo("terms.wanted.specifiedSkilled").mayStayEmpty(),
      area("terms.wanted.note").mayStayEmpty());

  private final List<Field> fields;

  Item(Field... fields) {
    this.fields = List.of(fields);
  }

  public List<Field> fields() {
    return fields;
  }

  /** As it stands in the path of its page. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing on it has to be filled in. */
  boolean mayStayEmpty() {
    return fields.stream().allMatch(Field::optional);
  }

  static Optional<Item> of(String code) {
    return Stream.of(values()).filter(item -> item.code().equals(code)).findFirst();
  }

  /**
   * The one whose page has what a rule speaks of; a rule of several fields is told at the first.
   */
  static Optional<Field> fieldAt(String path) {
    return all()
        .filter(field -> field.isAt(path))
        .findFirst()
        .or(() -> all().filter(field -> field.name().startsWith(path + ".")).findFirst());
  }

  boolean has(String path) {
    return fieldAt(path).filter(fields::contains).isPresent();
  }

  Optional<Item> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  private static Stream<Field> all() {
    return Stream.of(values()).flatMap(item -> item.fields.stream());
  }

  private static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<String> months() {
    return IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
  }

  /** The kinds that courses here lead to. */
  private static List<String> certificates() {
    return List.of("FORK-TC", "FORK-SP", "FORK-RE", "FHS", "HACCP", "COURSE");
  }
}
