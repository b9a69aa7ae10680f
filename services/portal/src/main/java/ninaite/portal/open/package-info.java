// SPDX-License-Identifier: Apache-2.0
/** Pages for everybody: doors, openings, courses, certificate check, open figures. */
@NullMarked
package ninaite.portal.open;

import org.jspecify.annotations.NullMarked;
