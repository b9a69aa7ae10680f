// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.circle.east;

import org.jspecify.annotations.NullMarked;
