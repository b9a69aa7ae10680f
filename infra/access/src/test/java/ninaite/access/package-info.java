// SPDX-License-Identifier: Apache-2.0
/** Holds every route of every service to the table of who may see and do what. */
@NullMarked
package ninaite.access;

import org.jspecify.annotations.NullMarked;
