// SPDX-License-Identifier: Apache-2.0
/**
 * Employers and their openings. What may be published is decided by the {@link
 * ninaite.employer.Opening}, with the items of {@link ninaite.employer.RequiredItems}.
 */
@NullMarked
package ninaite.employer;

import org.jspecify.annotations.NullMarked;
