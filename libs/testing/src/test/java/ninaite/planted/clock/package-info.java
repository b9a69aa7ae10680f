// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.clock;

import org.jspecify.annotations.NullMarked;
