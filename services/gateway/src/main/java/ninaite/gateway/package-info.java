// SPDX-License-Identifier: Apache-2.0
/**
 * The one public port. It knows paths and limits, not persons or rules: whether a caller may do
 * something is for the service behind to say, which checks the token itself.
 */
@NullMarked
package ninaite.gateway;

import org.jspecify.annotations.NullMarked;
