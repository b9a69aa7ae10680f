// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request on, once, and brings back the answer: a stream as it comes, anything else when it
 * is there as a whole, so that a service that dies halfway gives an error and not half an answer.
 *
 * <p>The framework's own exchange has one time limit for head and body together, which would cut
 * streams, and copies a body of unknown end.
 */
@Component
final class Forwarding implements ProxyExchange {
  /** No answer but a stream is anywhere near this. */
  private static final long MOST = 32L << 20;

  private final HttpClient http;
  private final Limits limits;
  private final GatewayMvcProperties gateway;
  private final Streams streams;

  Forwarding(HttpClient http, Limits limits, GatewayMvcProperties gateway, Streams streams) {
    this.http = http;
    this.limits = limits;
    this.gateway = gateway;
    this.streams = streams;
  }

  @Override
  public ServerResponse exchange(Request request) {
    HttpRequest sent;
    try {
      sent = asSent(request);
    } catch (IllegalArgumentException e) {
      return Refusal.REQUEST_REJECTED.answer(
          request
              .getServerRequest()
              .servletRequest()); // a URI or header that the client won't write
    }
    HttpResponse<InputStream> answer = answerTo(sent);
    if (!isStream(answer.headers())) {
      return Answered.whole(answer, request);
    }
    return streams.admit(answer.body())
        ? Answered.stream(answer, request, streams)
        : Refusal.SERVICE_BUSY.answer(request.getServerRequest().servletRequest());
  }

  private static HttpRequest asSent(Request request) {
    HttpServletRequest received = request.getServerRequest().servletRequest();
    URI target = Objects.requireNonNull(request.getUri());
    String query = received.getQueryString();
    HttpRequest.Builder sent =
        HttpRequest.newBuilder(
            URI.create(
                target.getScheme()
                    + "://"
                    + target.getRawAuthority()
                    + target.getRawPath()
                    + (query == null ? "" : "?" + query)));
    request
        .getHeaders()
        .forEach(
            (name, values) -> {
              if (Outbound.NAMES_HOST || !name.equalsIgnoreCase(HttpHeaders.HOST)) {
                values.forEach(value -> sent.header(name, value));
              }
            });
    return sent.method(request.getMethod().name(), body(received)).build();
  }

  private static HttpRequest.BodyPublisher body(HttpServletRequest received) {
    try {
      byte[] body = received.getInputStream().readAllBytes();
      return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    } catch (IOException e) {
      throw new IllegalStateException("The body was to be in memory", e);
    }
  }

  private HttpResponse<InputStream> answerTo(HttpRequest request) {
    CompletableFuture<HttpResponse<InputStream>> answer = http.sendAsync(request, this::bodyOf);
    try {
      return answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UncheckedIOException(new HttpTimeoutException("no answer in " + limits.answer()));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure
          ? new UncheckedIOException(failure)
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException());
    } finally {
      answer.cancel(true);
    }
  }

  private BodySubscriber<InputStream> bodyOf(HttpResponse.ResponseInfo head) {
    return isStream(head.headers())
        ? BodySubscribers.ofInputStream()
        : BodySubscribers.mapping(
            BodySubscribers.limiting(BodySubscribers.ofByteArray(), MOST),
            ByteArrayInputStream::new);
  }

  private boolean isStream(java.net.http.HttpHeaders headers) {
    try {
      return headers
          .firstValue("Content-Type")
          .map(MediaType::parseMediaType)
          .filter(
              type ->
                  gateway.getStreamingMediaTypes().stream().anyMatch(type::equalsTypeAndSubtype))
          .isPresent();
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }
}
