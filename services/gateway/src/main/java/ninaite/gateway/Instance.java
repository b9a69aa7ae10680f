// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;

/**
 * One process of a service. The breaker is its own: one dead of three must not close the others.
 */
record Instance(URI uri, CircuitBreaker breaker) {}
