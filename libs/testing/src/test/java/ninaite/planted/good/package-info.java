// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.good;

import org.jspecify.annotations.NullMarked;
