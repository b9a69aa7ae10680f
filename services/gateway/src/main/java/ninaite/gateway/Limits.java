// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a client may ask for and how long anybody waits.
 *
 * @param requestsPerSecond of one client
 * @param calls at the same time, per service: what comes beyond is turned away at once
 * @param streams open at the same time, of all clients
 * @param connect until a connection stands
 * @param answer until an answer is there as a whole; of a stream, until it begins
 * @param slow an answer that takes longer than this counts against the instance
 * @param pause how long an instance that failed is left alone
 */
@ConfigurationProperties("ninaite.limits")
record Limits(
    @DefaultValue("200") int requestsPerSecond,
    @DefaultValue("400") int calls,
    @DefaultValue("1000") int streams,
    @DefaultValue("2s") Duration connect,
    @DefaultValue("15s") Duration answer,
    @DefaultValue("8s") Duration slow,
    @DefaultValue("5s") Duration pause) {}
