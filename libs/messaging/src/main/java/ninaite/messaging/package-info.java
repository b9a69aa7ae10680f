// SPDX-License-Identifier: Apache-2.0
/**
 * Out: what a document's outbox holds goes to Kafka in order, and is taken out once the broker has
 * it. In: every record is handled at least once and takes effect once; what can't be understood is
 * parked with its reason, and nothing is skipped.
 */
@NullMarked
package ninaite.messaging;

import org.jspecify.annotations.NullMarked;
