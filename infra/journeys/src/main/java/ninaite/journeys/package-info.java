// SPDX-License-Identifier: Apache-2.0
/**
 * The pages in a real browser. The browser is the one that this machine has; nothing is fetched by
 * surprise.
 */
@NullMarked
package ninaite.journeys;

import org.jspecify.annotations.NullMarked;
