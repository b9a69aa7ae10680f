// SPDX-License-Identifier: Apache-2.0
/** A real Kafka broker and a MongoDB-compatible document store inside a JVM. */
@NullMarked
package ninaite.engines;

import org.jspecify.annotations.NullMarked;
