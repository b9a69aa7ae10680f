// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What was posted; for a page that is fetched, nothing, unless only the language was changed. */
final class FilledArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Filled.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Filled resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    if (request.getAttribute(Filled.KEPT) instanceof Map<?, ?> kept) {
      return Filled.from((Map<String, String[]>) kept);
    }
    return request.getMethod().equals("GET")
        ? Filled.nothing()
        : Filled.from(request.getParameterMap());
  }
}
