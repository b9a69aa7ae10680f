// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.portal.open;

import org.jspecify.annotations.NullMarked;
