// SPDX-License-Identifier: Apache-2.0
/**
 * What Japan's law and practice say about numbers, dates and deadlines, as values and pure
 * functions. Nothing here asks for the time, throws over what a person typed, or depends on a
 * framework.
 */
@NullMarked
package ninaite.japan;

import org.jspecify.annotations.NullMarked;
