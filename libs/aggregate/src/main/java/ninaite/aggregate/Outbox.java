// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.util.List;

/** Told after every commit what a document holds that has not been sent. */
@FunctionalInterface
public interface Outbox {

  /**
   * @param topic the Kafka topic of the aggregate's context
   * @param pending in sequence order, starting with the lowest that may not have been sent
   */
  void committed(String collection, String id, String topic, List<Pending> pending);
}
