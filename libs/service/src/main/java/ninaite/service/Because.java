// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.validation.constraints.Pattern;

/**
 * Why something is ended. A code and never free text, since it goes on the bus, where no personal
 * data may stand.
 *
 * @param reason 2 to 40 lower-case letters, digits and underscores, e.g. {@code moved_away}
 */
public record Because(@Pattern(regexp = "[a-z][a-z0-9_]{1,39}") String reason) {}
