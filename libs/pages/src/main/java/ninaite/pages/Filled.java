// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ninaite.service.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody filled it in: every value as it was typed, and what is wrong with which field.
 * Names of fields are the paths of the body that it becomes ({@code address.postalCode}), so that
 * what a service says about a path is shown at the field. A handler takes it as an argument.
 */
public final class Filled {
  /** The request's attribute with what was typed when only the language was changed. */
  static final String KEPT = Filled.class.getName();

  /**
   * What is wrong with a field, or with the form as a whole.
   *
   * @param field its name; empty for the form
   * @param text in the page's language, or in the closest there is
   * @param lang BCP 47 tag of that text
   * @param basis law and article
   * @param since the first day on which the law asks for it
   * @param fix what to do about it
   */
  public record Fault(
      String field,
      String text,
      String lang,
      @Nullable String basis,
      @Nullable LocalDate since,
      @Nullable Said fix) {
    /** In words alone. */
    public Fault(String field, String text, String lang, @Nullable String basis) {
      this(field, text, lang, basis, null, null);
    }

    /**
     * @param lang BCP 47 tag of the text
     */
    public record Said(String text, String lang) {}

    /** The same at another field. */
    public Fault at(String other) {
      return new Fault(other, text, lang, basis, since, fix);
    }

    /** Where a link leads that says so. */
    public String anchor() {
      return id(field);
    }
  }

  private final Map<String, List<String>> values;
  private final List<Fault> faults;

  private Filled(Map<String, List<String>> values, List<Fault> faults) {
    this.values = values;
    this.faults = List.copyOf(faults);
  }

  public static Filled nothing() {
    return new Filled(Map.of(), List.of());
  }

  public static Filled of(Map<String, String> values) {
    Map<String, List<String>> each = new LinkedHashMap<>();
    values.forEach((name, value) -> each.put(name, List.of(value)));
    return new Filled(each, List.of());
  }

  static Filled from(Map<String, String[]> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameters.forEach(
        (name, given) -> {
          if (!name.startsWith("_") && !name.equals(LanguageSwitch.PARAMETER)) {
            values.put(name, List.of(given));
          }
        });
    return new Filled(values, List.of());
  }

  /** Those values where nothing is filled in yet, so that a page opens with what is known. */
  public Filled or(Filled known) {
    return values.isEmpty() ? known : this;
  }

  public Filled with(String name, @Nullable String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(name, value == null ? List.of() : List.of(value));
    return new Filled(more, faults);
  }

  public Filled withAll(String name, List<String> chosen) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(name, List.copyOf(chosen));
    return new Filled(more, faults);
  }

  /** The boxes of a date that is known. */
  public Filled withDate(String name, @Nullable LocalDate date) {
    return date == null ? this : TypedDate.into(this, name, date);
  }

  public Filled wrong(Fault fault) {
    List<Fault> more = new ArrayList<>(faults);
    more.add(fault);
    return new Filled(values, more);
  }

  /** What a service found, at the fields that it named. */
  public Filled wrong(Problem problem, FaultTexts texts, Locale locale) {
    List<Fault> more = new ArrayList<>(faults);
    more.addAll(texts.of(problem, locale));
    return new Filled(values, more);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** As it was typed; empty where nothing was. */
  public String value(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? "" : given.getFirst();
  }

  /** All that was typed or chosen under one name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean chose(String name, String value) {
    return all(name).contains(value);
  }

  public Set<String> names() {
    return values.keySet();
  }

  public List<Fault> faults() {
    return faults;
  }

  public List<Fault> faults(String name) {
    return faults.stream().filter(fault -> fault.field().equals(name)).toList();
  }

  /** Of a group of boxes, such as the parts of a date. */
  public List<Fault> faultsBelow(String name) {
    return faults.stream()
        .filter(fault -> fault.field().equals(name) || fault.field().startsWith(name + "."))
        .toList();
  }

  public boolean isWrong(String name) {
    return !faults(name).isEmpty();
  }

  public boolean isWrong() {
    return !faults.isEmpty();
  }

  /** The id of the field of this name. */
  public static String id(String name) {
    return name.isEmpty() ? "form" : "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
