// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A route as a handler or a row says it.
 *
 * @param path whose variables may have other names in the other
 */
record Route(String service, String method, String path, String form, Set<Who> roles) {
  private static final Pattern ID = Pattern.compile("([a-z]+)s/\\{id}");
  private static final Pattern OTHER = Pattern.compile("\\{([a-zA-Z]+)}");

  static Stream<Route> of(Row row) {
    Set<Who> roles = new TreeSet<>();
    Stream.of(Who.values()).filter(who -> row.scope(who) != Scope.NONE).forEach(roles::add);
    return row.section().services().stream()
        .map(service -> new Route(service, row.method(), row.route(), row.form(), roles));
  }

  /** As two are compared: what a variable is called, nobody sees. */
  String key() {
    String who = roles.stream().map(Who::name).collect(Collectors.joining("+"));
    String unnamed = path.replaceAll("\\{[^}]*}", "{}");
    return String.join(" ", service, method, unnamed, form, who);
  }

  /** The row to paste; how far a role reaches is a guess by whether the path names something. */
  String row(Names names) {
    String start = "%-6s %-60s %-5s".formatted(method, named(names), form);
    boolean all = roles.size() == Who.values().length;
    if (form.equals("page") || form.equals("file")) {
      return start
          + " "
          + (all
              ? "all"
              : roles.stream().map(who -> who + ":" + scope(who)).collect(Collectors.joining(",")));
    }
    return start
        + Stream.of(Who.values())
            .map(who -> !roles.contains(who) ? " -" : all ? " all" : " " + scope(who))
            .collect(Collectors.joining())
        + (method.equals("GET") ? " FIELDS -" : " receipt SENT");
  }

  private String scope(Who who) {
    return !path.contains("{")
        ? "self"
        : switch (who) {
          case TR -> "own";
          case EM, IN -> "org";
          case CI -> "town";
          case BU -> "any";
          case AN, OP -> "all";
        };
  }

  /** With the names that stand for something; a value has to be written where there is none. */
  private String named(Names names) {
    String told = ID.matcher(path).replaceAll("$1s/{$1}");
    return OTHER
        .matcher(told)
        .replaceAll(
            (MatchResult found) ->
                names.own.containsKey(found.group(1))
                    ? found.group()
                    : "{" + found.group(1) + ":VALUE}");
  }
}
