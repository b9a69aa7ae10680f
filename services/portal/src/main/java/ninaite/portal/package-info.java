// SPDX-License-Identifier: Apache-2.0
/**
 * The pages, a room each: open (for everybody), trainee, employer, instructor, city, bureau. This
 * package is what all rooms ask the services by. Nothing is kept here: a page shows what services
 * answer and sends them what was filled in.
 */
@NullMarked
package ninaite.portal;

import org.jspecify.annotations.NullMarked;
