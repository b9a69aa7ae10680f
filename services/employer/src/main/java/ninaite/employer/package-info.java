// SPDX-License-Identifier: Apache-2.0
/**
 * Employers and their openings. What happens to an opening is decided by the {@link
 * ninaite.employer.Opening}; what it must say before it may be shown, by the rules of {@link
 * ninaite.employer.terms}. Minimum wages are data: minimum-wages.csv, which an operator extends by
 * {@code ninaite.employer.more-minimum-wages} or replaces by {@code
 * ninaite.employer.minimum-wages}.
 */
@NullMarked
package ninaite.employer;

import org.jspecify.annotations.NullMarked;
