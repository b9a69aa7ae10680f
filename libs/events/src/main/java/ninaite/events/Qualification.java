// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that a person holds.
 *
 * @param code of its kind, e.g. FORK-TC, FHS, HACCP
 * @param until the last day on which it is good; null if it does not expire
 */
public record Qualification(String code, @Nullable LocalDate until) {}
