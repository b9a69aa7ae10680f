// SPDX-License-Identifier: Apache-2.0
/**
 * What happens in Ninaite, as the services tell each other: sealed events, typed ids, wire names,
 * topics. Ids only, never personal data. Depends on nothing.
 */
@NullMarked
package ninaite.events;

import org.jspecify.annotations.NullMarked;
