// SPDX-License-Identifier: Apache-2.0
/** Load with planned send times against the whole system. */
@NullMarked
package ninaite.bench;

import org.jspecify.annotations.NullMarked;
