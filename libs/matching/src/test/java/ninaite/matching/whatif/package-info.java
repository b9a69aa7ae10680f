// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.whatif;

import org.jspecify.annotations.NullMarked;
