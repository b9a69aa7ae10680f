// SPDX-License-Identifier: Apache-2.0
/** The whole system, driven and disturbed from outside. */
@NullMarked
package ninaite.local;

import org.jspecify.annotations.NullMarked;
