// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells a page whose session it is asked for with, which only the gateway may say: the token to the
 * portal, and what forms must carry. Cookies go to nobody but the service whose they are.
 */
@Component
@Order(600)
final class Relayed implements RequestHttpHeadersFilter {
  private static final String OURS = "ninaite-";
  static final String FORM_TOKEN = "Ninaite-Form-Token";

  @Override
  public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
    HttpServletRequest asked = request.servletRequest();
    String service = request.attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR).orElse("").toString();
    HttpHeaders sent = new HttpHeaders();
    received.forEach(
        (name, values) -> {
          if (isPassedOn(name.toLowerCase(Locale.ROOT), asked)) {
            sent.put(name, values);
          }
        });
    String cookies = Cookies.forwarded(received.getOrEmpty(HttpHeaders.COOKIE), service);
    if (cookies != null) {
      sent.set(HttpHeaders.COOKIE, cookies);
    }
    if (asked.getAttribute(Relay.SESSION) instanceof Session session) {
      addSession(sent, session, asked);
    }
    return sent;
  }

  private static boolean isPassedOn(String name, HttpServletRequest asked) {
    boolean foreignToken = name.equals("authorization") && Pages.of(asked) != null;
    return !name.startsWith(OURS) && !name.equals("cookie") && !foreignToken;
  }

  private static void addSession(HttpHeaders sent, Session session, HttpServletRequest asked) {
    if (Pages.isOf(asked, "portal")) {
      sent.setBearerAuth(session.tokens().access());
      sent.set(FORM_TOKEN, session.formToken());
    } else if (List.of("GET", "HEAD").contains(asked.getMethod())) {
      sent.set(FORM_TOKEN, session.formToken()); // for the form by which they sign out
    }
  }
}
