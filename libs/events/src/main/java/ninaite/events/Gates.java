// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks about a person before they may be introduced to some work, as answers and not
 * as the data behind them: no birth date, no nationality, no kind of permission (職業安定法3条, 5条の5).
 *
 * @param mayWork permitted to work in Japan (入管法19条; true for whoever needs no permission)
 * @param mayWorkUntil the last day of the permission, where it ends
 * @param minutesPerWeekMost where the permission has a cap, e.g. 28 hours = 1,680
 * @param adult 18 or older when this was asked: night work and forklifts (労働基準法61条・62条)
 * @param under65 when this was asked: counted apart in training outcomes
 */
public record Gates(
    boolean mayWork,
    @Nullable LocalDate mayWorkUntil,
    @Nullable Integer minutesPerWeekMost,
    boolean adult,
    boolean under65) {}
