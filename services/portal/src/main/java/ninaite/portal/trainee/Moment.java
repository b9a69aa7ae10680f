// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point on the way.
 *
 * @param what key of its text, below {@code trainee.moment.}
 * @param who the employer or course it is about; empty for none
 * @param path where more stands, or null
 */
record Moment(LocalDate on, String what, String who, @Nullable String path) {}
