// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.setter;

import org.jspecify.annotations.NullMarked;
