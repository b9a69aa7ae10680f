// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.aggregate;

import org.jspecify.annotations.NullMarked;
