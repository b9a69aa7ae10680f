// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.text;

import org.jspecify.annotations.NullMarked;
