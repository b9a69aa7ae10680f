// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which paths are pages, looked at with a browser, and of which service. */
@Component
class Pages {
  private static final String MARK = Pages.class.getName();

  private final Map<String, List<PathPattern>> pages;

  Pages(Table table) {
    pages =
        table.pages().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry ->
                        entry.getValue().stream()
                            .map(PathPatternParser.defaultInstance::parse)
                            .toList()));
  }

  /** The service whose page it is, noted at the request for whoever answers it. */
  void mark(HttpServletRequest request) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    pages.forEach(
        (service, patterns) -> {
          if (patterns.stream().anyMatch(pattern -> pattern.matches(path))) {
            request.setAttribute(MARK, service);
          }
        });
    if (request.getRequestURI().startsWith("/session/")) {
      request.setAttribute(MARK, "gateway");
    }
  }

  /** The service whose page was asked for; null for programs. */
  static @Nullable String of(HttpServletRequest request) {
    return (String) request.getAttribute(MARK);
  }

  static boolean isOf(HttpServletRequest request, String service) {
    return Optional.ofNullable(of(request)).filter(service::equals).isPresent();
  }
}
