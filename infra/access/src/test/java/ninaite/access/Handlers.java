// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ninaite.local.Ninaite;
import ninaite.service.AllowedTo;
import ninaite.service.OpenToAll;
import ninaite.service.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running services answer, as their handlers say it. */
final class Handlers {
  private Handlers() {}

  static Stream<Route> of(Ninaite ninaite) {
    return ninaite.settings().ports().keySet().stream()
        .flatMap(
            service ->
                ninaite
                    .service(service)
                    .getBeansOfType(RequestMappingHandlerMapping.class)
                    .values()
                    .stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                    // Answers what went wrong on a route, and is none itself.
                    .filter(entry -> !entry.getKey().getPatternValues().contains("/error"))
                    .flatMap(entry -> routes(service, entry.getKey(), entry.getValue())));
  }

  private static Stream<Route> routes(
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
                    .map(
                        path ->
                            new Route(service, method, path, form(info, handler), roles(handler))));
  }

  /** What returns a view is a page; what a browser keeps as it is, a file. */
  private static String form(RequestMappingInfo info, HandlerMethod handler) {
    String types = info.getProducesCondition().toString();
    Class<?> type = handler.getBeanType();
    String returned = handler.getReturnType().getGenericParameterType().getTypeName();
    boolean written =
        AnnotatedElementUtils.hasAnnotation(type, ResponseBody.class)
            || handler.hasMethodAnnotation(ResponseBody.class)
            || HttpEntity.class.isAssignableFrom(handler.getReturnType().getParameterType());
    // Leads a browser on, and has nothing to show.
    boolean leads = info.getPatternValues().stream().allMatch(path -> path.startsWith("/session/"));
    if (!written || leads || types.contains("html")) {
      return "page";
    }
    boolean portal = type.getName().startsWith("ninaite.portal.");
    boolean bytes = returned.contains("byte[]") || returned.contains("Resource");
    if (portal || bytes && !types.contains("json")) {
      return "file";
    }
    return types.contains("csv") ? "csv" : types.contains("event-stream") ? "stream" : "json";
  }

  private static Set<Who> roles(HandlerMethod handler) {
    Set<Who> roles = new TreeSet<>();
    AllowedTo allowed = handler.getMethodAnnotation(AllowedTo.class);
    if (allowed != null) {
      for (Role role : allowed.value()) {
        roles.add(Who.of(role));
      }
    }
    if (handler.hasMethodAnnotation(OpenToAll.class)
        || handler.getBeanType().getName().startsWith("org.springdoc.")) {
      roles.addAll(Set.of(Who.values()));
    }
    return roles;
  }
}
