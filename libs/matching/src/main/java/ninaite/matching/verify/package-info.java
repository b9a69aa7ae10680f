// SPDX-License-Identifier: Apache-2.0
/**
 * The independent verifier. It shares no code with whatever made the matching, not even the model
 * or the JSON: an error there cannot excuse itself here. It depends on nothing but the JDK.
 */
@NullMarked
package ninaite.matching.verify;

import org.jspecify.annotations.NullMarked;
