// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Where a request comes from is what the gateway has seen, not what the client says. Behind the
 * framework's own filters, which take X-Forwarded-* and Forwarded away (no proxy is trusted).
 */
@Component
@Order(500)
final class Provenance implements RequestHttpHeadersFilter {
  /** What other gateways tell their services by; and what belongs to this connection only. */
  private static final Set<String> DROPPED =
      Set.of(
          "x-real-ip",
          "x-client-ip",
          "true-client-ip",
          "x-original-url",
          "x-rewrite-url",
          "x-http-method-override",
          "proxy-connection",
          "expect",
          "baggage",
          "tracestate",
          "traceparent");

  private final ObjectProvider<Tracer> tracer;
  private final ObjectProvider<Propagator> propagator;

  Provenance(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  @Override
  public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
    Set<String> ofThisConnection = namedBy(received.getOrEmpty(HttpHeaders.CONNECTION));
    HttpHeaders sent = new HttpHeaders();
    received.forEach(
        (name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (!DROPPED.contains(lower)
              && !lower.startsWith("x-user-")
              && !ofThisConnection.contains(lower)) {
            sent.put(name, values);
          }
        });
    HttpServletRequest seen = request.servletRequest();
    sent.set("X-Forwarded-For", seen.getRemoteAddr());
    sent.set("X-Forwarded-Proto", seen.getScheme());
    sent.set("X-Forwarded-Host", received.getFirst(HttpHeaders.HOST));
    addTrace(sent);
    return sent;
  }

  private static Set<String> namedBy(List<String> connection) {
    return connection.stream()
        .flatMap(value -> StringUtils.commaDelimitedListToSet(value).stream())
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private void addTrace(HttpHeaders sent) {
    Tracer available = tracer.getIfAvailable();
    Span span = available == null ? null : available.currentSpan();
    if (span != null) {
      propagator.ifAvailable(
          p -> p.inject(span.context(), sent, (_, key, value) -> sent.set(key, value)));
    }
  }
}
