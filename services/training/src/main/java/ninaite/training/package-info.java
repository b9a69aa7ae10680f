// SPDX-License-Identifier: Apache-2.0
/**
 * Courses, seats and certificates. Seats live inside the {@link ninaite.training.Course}, so its
 * document alone decides who gets the last one.
 */
@NullMarked
package ninaite.training;

import org.jspecify.annotations.NullMarked;
