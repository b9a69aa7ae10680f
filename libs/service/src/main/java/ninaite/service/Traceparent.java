// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The W3C trace context of what runs now: stored with an event, the trace goes on at its readers.
 */
record Traceparent(ObjectProvider<Tracer> tracer) implements Supplier<@Nullable String> {

  @Override
  public @Nullable String get() {
    TraceContext now = now();
    if (now == null) {
      return null;
    }
    String flags = Boolean.TRUE.equals(now.sampled()) ? "01" : "00";
    return "00-" + now.traceId() + "-" + now.spanId() + "-" + flags;
  }

  /** What an operator finds the request by; null outside any trace. */
  @Nullable String traceId() {
    TraceContext now = now();
    return now == null ? null : now.traceId();
  }

  private @Nullable TraceContext now() {
    Tracer available = tracer.getIfAvailable();
    Span span = available == null ? null : available.currentSpan();
    return span == null ? null : span.context();
  }
}
