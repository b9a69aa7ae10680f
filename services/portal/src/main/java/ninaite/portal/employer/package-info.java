// SPDX-License-Identifier: Apache-2.0
/**
 * The room of employers: the company's card, openings from draft to close, who was introduced,
 * match rounds, offers, and how people settle in.
 */
@NullMarked
package ninaite.portal.employer;

import org.jspecify.annotations.NullMarked;
