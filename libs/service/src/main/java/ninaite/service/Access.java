// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets a request through to a handler that says it may come, and to no other. */
final class Access implements HandlerInterceptor, SmartInitializingSingleton {
  private final ApplicationContext context;
  private final boolean routes;

  /**
   * @param routes whether this service forwards requests that others will check (the gateway)
   */
  Access(ApplicationContext context, boolean routes) {
    this.context = context;
    this.routes = routes;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      if (!routes) {
        throw new Rejected(Fault.PATH_UNKNOWN);
      }
      return true;
    }
    AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
    if (allowed != null) {
      check(allowed);
    } else if (!isOpen(method)) {
      throw new Rejected(Fault.FORBIDDEN);
    }
    return true;
  }

  private static void check(AllowedTo allowed) {
    Caller caller = Caller.current();
    if (caller == null) {
      throw new Rejected(Fault.UNAUTHENTICATED);
    }
    if (Stream.of(allowed.value()).noneMatch(caller::is)) {
      throw new Rejected(Fault.FORBIDDEN);
    }
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(OpenToAll.class) || isDocumentation(method);
  }

  private static boolean isDocumentation(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("org.springdoc.");
  }

  @Override
  public void afterSingletonsInstantiated() {
    context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .map(RequestMappingHandlerMapping::getHandlerMethods)
        .map(Map::values)
        .flatMap(methods -> methods.stream())
        .filter(method -> !isDocumentation(method))
        .forEach(Access::saysWhoMayCome);
  }

  private static void saysWhoMayCome(HandlerMethod method) {
    AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
    boolean open = method.hasMethodAnnotation(OpenToAll.class);
    boolean toSome = allowed != null && allowed.value().length > 0;
    if (open == toSome) {
      throw new IllegalStateException(
          method.getShortLogMessage() + " must say either @AllowedTo some roles or @OpenToAll");
    }
  }
}
