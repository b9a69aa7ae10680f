// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ninaite.pages.Body;
import ninaite.pages.Filled;

/**
 * The body that the fields of a page become. What can't be read goes on for the service to name.
 */
final class Typed {
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.時]?(?:([0-9]{2})分?)?");

  private Typed() {}

  static Map<String, Object> of(Item item, Filled form) {
    Body body = Body.of(form);
    item.fields().forEach(field -> put(field, form, body));
    return body.build();
  }

  private static void put(Field field, Filled form, Body body) {
    String name = field.name();
    switch (field.kind()) {
      case LINE, AREA -> body.text(name);
      case NUMBER -> body.number(name);
      case YES_NO -> body.flag(name);
      case CHOICE -> body.sign(name);
      case TIME -> time(name, form, body);
      case BOXES -> some(name, form.all(name), body);
      case MONTHS -> some(name, numbers(form.all(name)), body);
      case ALLOWANCES -> some(name, allowances(field, form), body);
    }
  }

  /** None chosen is nothing said. */
  private static void some(String name, List<?> chosen, Body body) {
    if (!chosen.isEmpty()) {
      body.put(name, chosen);
    }
  }

  private static void time(String name, Filled form, Body body) {
    String typed = Body.narrow(form.value(name));
    if (!typed.isEmpty()) {
      body.put(name, time(typed));
    }
  }

  /** 7, 7:00, 7時30分 and 0730 are times of day. */
  static String time(String typed) {
    Matcher matcher = TIME.matcher(typed);
    if (!matcher.matches()) {
      return typed;
    }
    String minutes = matcher.group(2) == null ? "00" : matcher.group(2);
    return (matcher.group(1).length() == 1 ? "0" : "") + matcher.group(1) + ":" + minutes;
  }

  private static List<Object> numbers(List<String> typed) {
    List<Object> numbers = new ArrayList<>();
    for (String one : typed) {
      numbers.add(one.matches("[0-9]{1,3}") ? Integer.valueOf(one) : one);
    }
    return numbers;
  }

  /** A kind is told where an amount is. */
  private static List<Object> allowances(Field field, Filled form) {
    List<Object> allowances = new ArrayList<>();
    for (String kind : field.options()) {
      String typed = form.value(field.name() + "." + kind);
      Object yen = Body.of(Filled.nothing().with("yen", typed)).number("yen").build().get("yen");
      if (yen != null) {
        allowances.add(Map.of("kind", kind, "yen", yen));
      }
    }
    return allowances;
  }
}
