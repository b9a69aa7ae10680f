// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * All services behind the gateway. A breaker opens on what says that an instance is not there (no
 * connection, no answer in time), never on an answer, whatever its status: one endpoint that fails
 * must not close the others.
 */
@Component
final class Neighbours {
  private final List<Neighbour> all;

  Neighbours(
      Table table, Limits limits, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
    CircuitBreakerConfig breaker = breaker(limits);
    BulkheadConfig bulkhead =
        BulkheadConfig.custom()
            .maxConcurrentCalls(limits.calls())
            .maxWaitDuration(Duration.ZERO)
            .build();
    all =
        table.services().entrySet().stream()
            .map(
                service ->
                    new Neighbour(
                        service.getKey(),
                        service.getValue().stream()
                            .map(uri -> instance(service.getKey(), uri, breaker, breakers))
                            .toList(),
                        bulkheads.bulkhead(service.getKey(), bulkhead)))
            .toList();
  }

  private static Instance instance(
      String service, URI uri, CircuitBreakerConfig config, CircuitBreakerRegistry breakers) {
    return new Instance(uri, breakers.circuitBreaker(service + "@" + uri.getAuthority(), config));
  }

  private static CircuitBreakerConfig breaker(Limits limits) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(20)
        .minimumNumberOfCalls(5)
        .failureRateThreshold(50)
        .slowCallDurationThreshold(limits.slow())
        .slowCallRateThreshold(80)
        .waitDurationInOpenState(limits.pause())
        .permittedNumberOfCallsInHalfOpenState(3)
        .build();
  }

  List<Neighbour> all() {
    return all;
  }
}
