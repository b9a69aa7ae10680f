// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.util;

import org.jspecify.annotations.NullMarked;
