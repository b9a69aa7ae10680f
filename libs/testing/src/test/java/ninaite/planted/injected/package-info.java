// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.injected;

import org.jspecify.annotations.NullMarked;
