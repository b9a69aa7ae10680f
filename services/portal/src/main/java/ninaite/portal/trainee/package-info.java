// SPDX-License-Identifier: Apache-2.0
/**
 * Pages of people who look for work: what they may do here, applying, courses, places, their data.
 */
@NullMarked
package ninaite.portal.trainee;

import org.jspecify.annotations.NullMarked;
