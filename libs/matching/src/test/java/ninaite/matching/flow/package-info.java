// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.flow;

import org.jspecify.annotations.NullMarked;
