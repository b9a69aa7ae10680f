// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import java.util.Optional;

/** One line of a {@link Proof}; the evidence is empty where none was given. */
public record Finding(Criterion criterion, Verdict verdict, Optional<Evidence> evidence) {}
