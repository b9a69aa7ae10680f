// SPDX-License-Identifier: Apache-2.0
/**
 * Charts drawn on the server: nothing to load, the same in page and print. They are small, so that
 * their text is readable on a telephone, and each stands beside a table with the same numbers.
 */
@NullMarked
package ninaite.portal.chart;

import org.jspecify.annotations.NullMarked;
