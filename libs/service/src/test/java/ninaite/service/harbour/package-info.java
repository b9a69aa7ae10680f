// SPDX-License-Identifier: Apache-2.0
/** A service as small as can be, without a store: boats that take crates of fish. */
@NullMarked
package ninaite.service.harbour;

import org.jspecify.annotations.NullMarked;
