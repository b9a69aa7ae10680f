// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.testing;

import org.jspecify.annotations.NullMarked;
