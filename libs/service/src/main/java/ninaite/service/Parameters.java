// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A handler takes the query parameters it declares by {@code @RequestParam}, each once unless it is
 * a collection: a misspelt filter must not answer as if there were none.
 */
final class Parameters implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    // Without a query, asking for parameters would read the body of a form.
    if (request.getQueryString() != null
        && handler instanceof HandlerMethod method
        && method.hasMethodAnnotation(AllowedTo.class)) {
      check(request.getParameterMap(), declared(method));
    }
    return true;
  }

  private static void check(Map<String, String[]> given, Map<String, Boolean> declared) {
    given.forEach(
        (name, values) -> {
          Boolean many = declared.get(name);
          if (many == null) {
            throw new Rejected(Fault.PARAMETER_UNKNOWN);
          }
          if (!many && values.length > 1) {
            throw new Rejected(Fault.PARAMETER_REPEATED, name);
          }
        });
  }

  /** The name of each, and whether it may be given more than once. */
  private static Map<String, Boolean> declared(HandlerMethod method) {
    Map<String, Boolean> declared = new HashMap<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
      if (annotation != null) {
        Class<?> type = parameter.getParameterType();
        boolean many = type.isArray() || Iterable.class.isAssignableFrom(type);
        declared.put(name(annotation, method, parameter), many);
      }
    }
    return declared;
  }

  private static String name(
      RequestParam annotation, HandlerMethod method, MethodParameter parameter) {
    return Optional.of(annotation.name())
        .filter(name -> !name.isEmpty())
        .orElseGet(
            () -> method.getMethod().getParameters()[parameter.getParameterIndex()].getName());
  }
}
