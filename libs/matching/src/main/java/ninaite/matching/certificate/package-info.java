// SPDX-License-Identifier: Apache-2.0
/**
 * What is published with a matching, so that anyone can check it without trusting whoever made it.
 * Formats: {@code ninaite.instance/1} and {@code ninaite.certificate/1}, JSON in the canonical form
 * of RFC 8785 (keys sorted, no white space), so the same content always has the same hash.
 */
@NullMarked
package ninaite.matching.certificate;

import org.jspecify.annotations.NullMarked;
