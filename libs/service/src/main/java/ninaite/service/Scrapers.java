// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Who may read the service's figures: addresses given by configuration, loopback by default. A
 * scraper has no token to renew, and figures tell enough of our insides to keep them from others.
 * What a proxy passed on does not come from where it seems to.
 */
final class Scrapers implements AuthorizationManager<RequestAuthorizationContext> {
  private final List<IpAddressMatcher> from;

  Scrapers(String... addresses) {
    this.from = Stream.of(addresses).map(String::strip).map(IpAddressMatcher::new).toList();
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    boolean direct =
        context.getRequest().getHeader("X-Forwarded-For") == null
            && context.getRequest().getHeader("Forwarded") == null;
    String address = context.getRequest().getRemoteAddr();
    return new AuthorizationDecision(
        direct && from.stream().anyMatch(matcher -> matcher.matches(address)));
  }
}
