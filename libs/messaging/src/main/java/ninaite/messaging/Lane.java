// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Pending;

/**
 * The way of one document's events to Kafka: one batch at a time, in sequence order, nothing twice
 * while it is remembered here.
 */
final class Lane {

  /** Which document. */
  record Key(String collection, String id) {}

  private final Key key;
  private final String topic;
  private final List<Pending> waiting = new ArrayList<>();
  private long queuedThrough;
  private long acknowledgedThrough;
  private boolean sending;

  Lane(Key key, String topic) {
    this.key = key;
    this.topic = topic;
  }

  Key key() {
    return key;
  }

  String topic() {
    return topic;
  }

  /** Takes what it has not had yet; true if somebody has to start sending. */
  synchronized boolean add(List<Pending> pending) {
    for (Pending event : pending) {
      if (event.sequence() > queuedThrough) {
        waiting.add(event);
        queuedThrough = event.sequence();
      }
    }
    boolean start = !sending && !waiting.isEmpty();
    sending = sending || start;
    return start;
  }

  synchronized List<Pending> batch() {
    return List.copyOf(waiting);
  }

  /** The broker has the batch; true if more has come in the meantime. */
  synchronized boolean acknowledged(List<Pending> batch) {
    waiting.subList(0, batch.size()).clear();
    acknowledgedThrough = batch.getLast().sequence();
    sending = !waiting.isEmpty();
    return sending;
  }

  synchronized long acknowledgedThrough() {
    return acknowledgedThrough;
  }

  synchronized boolean isDone() {
    return !sending && acknowledgedThrough == queuedThrough;
  }

  synchronized int unsent() {
    return waiting.size();
  }

  /** When the event happened that has been waiting longest. */
  synchronized Optional<Instant> oldest() {
    return waiting.stream().findFirst().map(Pending::time);
  }
}
