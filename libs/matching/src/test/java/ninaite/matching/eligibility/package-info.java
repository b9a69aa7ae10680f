// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.eligibility;

import org.jspecify.annotations.NullMarked;
