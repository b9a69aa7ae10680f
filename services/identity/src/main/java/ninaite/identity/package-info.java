// SPDX-License-Identifier: Apache-2.0
/**
 * Who someone is: an OpenID Connect issuer whose tokens say roles, organisation and municipality.
 * The services trust the token, so any other issuer that says the same can take its place by
 * configuration.
 */
@NullMarked
package ninaite.identity;

import org.jspecify.annotations.NullMarked;
