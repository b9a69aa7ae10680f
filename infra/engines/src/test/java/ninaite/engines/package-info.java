// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.engines;

import org.jspecify.annotations.NullMarked;
