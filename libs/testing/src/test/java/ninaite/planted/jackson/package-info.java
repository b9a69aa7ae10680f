// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.jackson;

import org.jspecify.annotations.NullMarked;
