// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.quota;

import org.jspecify.annotations.NullMarked;
