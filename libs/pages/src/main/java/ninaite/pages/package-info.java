// SPDX-License-Identifier: Apache-2.0
/**
 * How every page looks and speaks: layout and style, four languages, ruby, forms that keep what was
 * typed. A service with pages depends on this and names {@code pages} in {@code ninaite.uses}.
 */
@NullMarked
package ninaite.pages;

import org.jspecify.annotations.NullMarked;
