// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.portal.instructor;

import org.jspecify.annotations.NullMarked;
