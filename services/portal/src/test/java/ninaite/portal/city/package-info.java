// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.portal.city;

import org.jspecify.annotations.NullMarked;
