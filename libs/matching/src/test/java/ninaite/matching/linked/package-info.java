// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.linked;

import org.jspecify.annotations.NullMarked;
