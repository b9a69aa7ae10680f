// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.portal.bureau;

import org.jspecify.annotations.NullMarked;
