// SPDX-License-Identifier: Apache-2.0
/** Applicants who want to go together: two who share a household, two friends from abroad. */
@NullMarked
package ninaite.matching.linked;

import org.jspecify.annotations.NullMarked;
