// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A course as the training service tells of it. */
record Course(
    About about,
    String state,
    @Nullable Integer seatsFree,
    int waiting,
    @Nullable Boolean minimumReached) {

  record About(
      String course,
      String provider,
      String title,
      String certificate,
      int capacity,
      int minToOpen,
      int theoryMinutes,
      int practiceMinutes,
      int attendancePercent,
      LocalDate applyFrom,
      LocalDate applyTo,
      LocalDate startsOn,
      LocalDate endsOn) {}
}
