// SPDX-License-Identifier: Apache-2.0
/** What instructors do with the courses of their organisation. */
@NullMarked
package ninaite.portal.instructor;

import org.jspecify.annotations.NullMarked;
