// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerResponse;

/** What a service answered, as the client gets it. */
final class Answered {
  private Answered() {}

  private record Head(HttpHeaders headers, int status) implements ProxyExchange.Response {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public HttpStatusCode getStatusCode() {
      return HttpStatusCode.valueOf(status);
    }
  }

  static ServerResponse whole(HttpResponse<InputStream> answer, ProxyExchange.Request request) {
    return with(
        answer,
        request,
        (_, response) -> {
          answer.body().transferTo(response.getOutputStream());
          return null;
        });
  }

  static ServerResponse stream(
      HttpResponse<InputStream> answer, ProxyExchange.Request request, Streams streams) {
    return with(
        answer,
        request,
        (_, response) -> {
          streams.pass(answer.body(), response.getOutputStream());
          return null;
        });
  }

  private static ServerResponse with(
      HttpResponse<InputStream> answer,
      ProxyExchange.Request request,
      ServerResponse.HeadersBuilder.WriteFunction body) {
    Head head = new Head(headers(answer, request), answer.statusCode());
    ServerResponse response = GatewayServerResponse.status(head.getStatusCode()).build(body);
    request.getResponseConsumers().forEach(consumer -> consumer.accept(head, response));
    return response;
  }

  private static HttpHeaders headers(
      HttpResponse<InputStream> answer, ProxyExchange.Request request) {
    HttpHeaders headers = new HttpHeaders();
    answer.headers().map().forEach(headers::addAll);
    String location = headers.getFirst(HttpHeaders.LOCATION);
    if (location != null) {
      String host = request.getServerRequest().headers().firstHeader(HttpHeaders.HOST);
      headers.set(HttpHeaders.LOCATION, seenFromOutside(location, host, answer.uri()));
    }
    return headers;
  }

  /**
   * A way within our own host is told as a path: neither the service nor the gateway knows by which
   * scheme and name the client came, where something before them ends TLS.
   */
  private static String seenFromOutside(String location, @Nullable String host, URI instance) {
    URI way;
    try {
      way = URI.create(location);
    } catch (IllegalArgumentException e) {
      return location;
    }
    String authority = way.getRawAuthority();
    return authority != null
            && (authority.equals(host) || authority.equals(instance.getRawAuthority()))
        ? location.substring(location.indexOf(authority) + authority.length())
        : location;
  }
}
