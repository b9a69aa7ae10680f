// SPDX-License-Identifier: Apache-2.0
/**
 * A year in Ishinomaki, played through the public API: {@link ninaite.demo.Year} is the story, its
 * people act on an {@link ninaite.demo.Agenda} of days, and a {@link ninaite.demo.Town} is the
 * system they act on. The same seed gives the same year.
 */
@NullMarked
package ninaite.demo;

import org.jspecify.annotations.NullMarked;
