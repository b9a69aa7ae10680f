// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.named;

import org.jspecify.annotations.NullMarked;
