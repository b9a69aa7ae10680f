// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event in a document's outbox, ready to be sent as it is.
 *
 * @param sequence counts the aggregate's events from 1 without a gap
 * @param type the wire name
 * @param body JSON
 * @param traceparent W3C trace context of the request that caused it
 */
public record Pending(
    long sequence, String type, Instant time, String body, @Nullable String traceparent) {

  Document toDocument() {
    return new Document("sequence", sequence)
        .append("type", type)
        .append("time", java.util.Date.from(time))
        .append("body", body)
        .append("traceparent", traceparent);
  }

  /** Reads what {@link #toDocument} wrote. */
  public static Pending of(Document stored) {
    return new Pending(
        stored.get("sequence", Number.class).longValue(),
        stored.getString("type"),
        stored.getDate("time").toInstant(),
        stored.getString("body"),
        stored.getString("traceparent"));
  }
}
