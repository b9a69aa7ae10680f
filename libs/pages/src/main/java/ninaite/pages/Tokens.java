// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The design tokens that a style sheet names, and those that these name in turn. */
final class Tokens {
  private static final Pattern DEFINITION = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)");

  private Tokens() {}

  static String usedBy(String css, String tokens) {
    Map<String, String> defined = new LinkedHashMap<>();
    Matcher definition = DEFINITION.matcher(tokens);
    while (definition.find()) {
      defined.put(definition.group(1), definition.group(2));
    }
    Set<String> used = new TreeSet<>();
    collect(css, defined, used);
    return used.stream()
        .map(name -> name + ":" + defined.get(name))
        .collect(Collectors.joining(";", ":root{", "}\n"));
  }

  private static void collect(String text, Map<String, String> defined, Set<String> used) {
    Matcher use = USE.matcher(text);
    while (use.find()) {
      String value = defined.get(use.group(1));
      if (value != null && used.add(use.group(1))) {
        collect(value, defined, used);
      }
    }
  }
}
