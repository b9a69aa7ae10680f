// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.verify;

import org.jspecify.annotations.NullMarked;
