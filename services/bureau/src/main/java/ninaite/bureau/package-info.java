// SPDX-License-Identifier: Apache-2.0
/**
 * Figures, never persons. Events become {@link ninaite.bureau.Fact}s, one per case; a fact {@link
 * ninaite.bureau.Contributions contributes} to figures by municipality and month; what changes in a
 * fact is added to and taken from {@link ninaite.bureau.Board cells}, each change exactly once
 * ({@link ninaite.bureau.Journal}).
 */
@NullMarked
package ninaite.bureau;

import org.jspecify.annotations.NullMarked;
