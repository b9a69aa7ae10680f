// SPDX-License-Identifier: Apache-2.0
/**
 * The whole system in one JVM: every service as its own Spring context, on engines inside or given.
 */
@NullMarked
package ninaite.local;

import org.jspecify.annotations.NullMarked;
