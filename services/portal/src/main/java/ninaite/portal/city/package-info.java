// SPDX-License-Identifier: Apache-2.0
/** The city's desk: applications, introductions, match rounds, ledgers, follow-up. */
@NullMarked
package ninaite.portal.city;

import org.jspecify.annotations.NullMarked;
