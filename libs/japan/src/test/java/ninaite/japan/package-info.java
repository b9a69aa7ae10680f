// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.japan;

import org.jspecify.annotations.NullMarked;
