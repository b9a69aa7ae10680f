// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.reasons;

import org.jspecify.annotations.NullMarked;
