// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

/**
 * Named places at which a test can stop the work, to see what is left when a process dies there.
 */
@FunctionalInterface
public interface Failpoints {
  /** The broker has the events; the outbox still holds them. */
  String SENT_NOT_MARKED = "relay: sent, not marked";

  /** The effects are stored; the offset is not committed. */
  String HANDLED_NOT_COMMITTED = "consumer: handled, not committed";

  Failpoints NONE = _ -> {};

  /** Returns, or throws what the test wants to happen here. */
  void reached(String place);
}
