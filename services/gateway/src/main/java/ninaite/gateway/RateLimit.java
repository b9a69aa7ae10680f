// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** So many requests in a second from one client, and not one more. Kept per gateway process. */
final class RateLimit extends OncePerRequestFilter {
  /** Who comes when so many others are remembered starts anew: memory has its limit too. */
  private static final int CLIENTS = 50_000;

  private static final int IPV6_NETWORK_BYTES = 8;

  private final LoadingCache<String, RateLimiter> clients;
  private final JsonMapper json;

  RateLimit(int perSecond, JsonMapper json) {
    RateLimiterConfig limit =
        RateLimiterConfig.custom()
            .limitForPeriod(perSecond)
            .limitRefreshPeriod(Duration.ofSeconds(1))
            .timeoutDuration(Duration.ZERO)
            .build();
    this.clients =
        Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build(client -> RateLimiter.of(client, limit));
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().equals(Health.PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (clients.get(client(request.getRemoteAddr())).acquirePermission()) {
      chain.doFilter(request, response);
    } else {
      Refusal.TOO_MANY_REQUESTS.writeTo(request, response, json);
    }
  }

  /** Of IPv6 the network: a client has 2^64 addresses in it to choose from. */
  private static String client(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    byte[] bytes = InetAddress.ofLiteral(address).getAddress();
    return HexFormat.of()
        .formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
  }
}
