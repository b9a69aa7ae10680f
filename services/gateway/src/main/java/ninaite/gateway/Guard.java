// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps a neighbour that is dead, slow or overrun from taking its callers with it. Nothing is ever
 * sent a second time. What is measured ends with the answer's arrival (of a stream: its head), so
 * that neither a stream nor a slow client counts.
 */
record Guard(Neighbour neighbour) implements HandlerFilterFunction<ServerResponse, ServerResponse> {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    if (!neighbour.bulkhead().tryAcquirePermission()) {
      return Refusal.SERVICE_BUSY.answer(request.servletRequest());
    }
    try {
      Instance instance = neighbour.admit();
      return instance == null
          ? Refusal.SERVICE_UNAVAILABLE.answer(request.servletRequest())
          : call(instance, request, next);
    } finally {
      neighbour.bulkhead().onComplete();
    }
  }

  private ServerResponse call(
      Instance instance, ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    CircuitBreaker breaker = instance.breaker();
    long start = breaker.getCurrentTimestamp();
    boolean known = false;
    try {
      MvcUtils.setRequestUrl(request, instance.uri());
      ServerResponse answer = next.handle(request);
      breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
      known = true;
      return answer;
    } catch (UncheckedIOException e) {
      IOException failure = Objects.requireNonNull(e.getCause());
      breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
      known = true;
      LOG.warn(
          "{} at {} does not answer: {}", neighbour.name(), instance.uri(), failure.toString());
      return (isSlow(failure) ? Refusal.SERVICE_SLOW : Refusal.SERVICE_UNAVAILABLE)
          .answer(request.servletRequest());
    } finally {
      if (!known) {
        breaker.releasePermission();
      }
    }
  }

  private static boolean isSlow(IOException failure) {
    return failure instanceof HttpTimeoutException
        && !(failure instanceof HttpConnectTimeoutException);
  }
}
