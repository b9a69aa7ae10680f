// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ninaite.service.AllowedTo;
import ninaite.service.OpenToAll;
import ninaite.service.Role;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table and the handlers of the running services name the same routes and the same roles. */
@EngineTest
class EveryRouteTest {
  private static final Table TABLE = Table.read();

  @Test
  void every_route_of_every_service_stands_in_the_table_with_the_roles_it_is_for() {
    Set<String> said =
        TABLE.rows().stream().flatMap(EveryRouteTest::said).collect(toCollection(TreeSet::new));
    Set<String> there =
        World.get().ninaite.settings().ports().keySet().stream()
            .flatMap(EveryRouteTest::there)
            .collect(toCollection(TreeSet::new));
    assertThat(minus(there, said)).as("handlers that access.txt does not have so").isEmpty();
    assertThat(minus(said, there)).as("rows of access.txt that no handler is so").isEmpty();
  }

  private static Set<String> minus(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  private static Stream<String> said(Row row) {
    Set<String> roles = new TreeSet<>();
    Stream.of(Who.values())
        .filter(who -> row.scope(who) != Scope.NONE)
        .forEach(who -> roles.add(who.name()));
    return row.section().services().stream()
        .map(service -> line(service, row.method(), row.route(), row.form(), roles));
  }

  private static Stream<String> there(String service) {
    return World.get()
        .ninaite
        .service(service)
        .getBeansOfType(RequestMappingHandlerMapping.class)
        .values()
        .stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        // Answers what went wrong on a route, and is none itself.
        .filter(entry -> !entry.getKey().getPatternValues().contains("/error"))
        .flatMap(entry -> routes(service, entry.getKey(), entry.getValue()));
  }

  private static Stream<String> routes(
      String service, RequestMappingInfo info, HandlerMethod handler) {
    Set<String> methods = new TreeSet<>();
    info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
    if (methods.isEmpty()) {
      methods.add("GET");
    }
    return methods.stream()
        .flatMap(
            method ->
                info.getPatternValues().stream()
                    .map(path -> line(service, method, path, form(info), roles(handler))));
  }

  private static String form(RequestMappingInfo info) {
    String types = info.getProducesCondition().toString();
    return types.contains("csv")
        ? "csv"
        : types.contains("event-stream") ? "stream" : types.contains("html") ? "page" : "json";
  }

  private static Set<String> roles(HandlerMethod handler) {
    Set<String> roles = new TreeSet<>();
    AllowedTo allowed = handler.getMethodAnnotation(AllowedTo.class);
    if (allowed != null) {
      for (Role role : allowed.value()) {
        roles.add(Who.of(role).name());
      }
    }
    if (is(handler, OpenToAll.class)
        || handler.getBeanType().getName().startsWith("org.springdoc.")) {
      Stream.of(Who.values()).forEach(who -> roles.add(who.name()));
    }
    return roles;
  }

  private static boolean is(HandlerMethod handler, Class<? extends Annotation> type) {
    return handler.hasMethodAnnotation(type);
  }

  private static String line(
      String service, String method, String path, String form, Set<String> roles) {
    return String.join(" ", service, method, path, form, String.join("+", roles));
  }
}
