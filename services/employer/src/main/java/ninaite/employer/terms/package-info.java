// SPDX-License-Identifier: Apache-2.0
/**
 * What the law and the programme ask of an opening before it may be shown: each rule with its
 * claim, its law, its texts and its test in one place. {@link
 * ninaite.employer.terms.TermsRule#brokenBy} asks them all.
 */
@NullMarked
package ninaite.employer.terms;

import org.jspecify.annotations.NullMarked;
