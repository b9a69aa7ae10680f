// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.util.List;
import java.util.Map;

/**
 * A document as it was read or written last.
 *
 * @param version counts writes; 0 before the first
 * @param sequence counts events
 * @param commands requests remembered by key
 * @param marks the highest sequence applied, per source aggregate
 * @param unsent what the outbox held when it was read, until a write hands it to the relay
 */
record Stored<S>(
    long version,
    long sequence,
    S state,
    Map<String, Remembered> commands,
    Map<String, Long> marks,
    List<Pending> unsent) {

  /** A request that was done, and the version it led to. */
  record Remembered(String fingerprint, long version) {}
}
