// SPDX-License-Identifier: Apache-2.0
/** {@code ./ninaite bench matching}: generated instances, a macro table and JMH kernels. */
@NullMarked
package ninaite.bench.matching;

import org.jspecify.annotations.NullMarked;
