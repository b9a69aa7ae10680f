// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@link Asked} from the headers. */
final class AskedArgument implements HandlerMethodArgumentResolver {
  private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,255}");
  private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

  private final JsonMapper canonical;

  AskedArgument(JsonMapper json) {
    this.canonical =
        json.rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Asked.class;
  }

  @Override
  public Asked resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    Caller caller = Caller.current();
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (caller == null || request == null) {
      throw new Rejected(Fault.UNAUTHENTICATED);
    }
    String scope =
        Asked.scope(
            caller.subject(),
            request.getMethod(),
            request.getRequestURI(),
            key(all(web, "Idempotency-Key")));
    return new Asked(scope, expected(all(web, "If-Match")), canonical);
  }

  private static List<String> all(NativeWebRequest web, String header) {
    String @Nullable [] values = web.getHeaderValues(header);
    return values == null ? List.of() : List.of(values);
  }

  private static String key(List<String> values) {
    if (values.isEmpty()) {
      throw new Rejected(Fault.IDEMPOTENCY_KEY_MISSING);
    }
    String key = values.getFirst();
    if (values.size() > 1 || key.isBlank() || !KEY.matcher(key).matches()) {
      throw new Rejected(Fault.IDEMPOTENCY_KEY_MALFORMED);
    }
    return key;
  }

  /** Any version will do for "*": a rule of the aggregate says whether there is one at all. */
  private static @Nullable Long expected(List<String> values) {
    if (values.isEmpty() || values.equals(List.of("*"))) {
      return null;
    }
    Matcher version = VERSION.matcher(values.getFirst());
    if (values.size() > 1 || !version.matches()) {
      throw new Rejected(Fault.IF_MATCH_MALFORMED);
    }
    return Long.valueOf(version.group(1));
  }
}
