// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ninaite.events.CourseId;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A course as an instructor plans it. What is left out is as usual.
 *
 * @param certificate the code of what it leads to; COURSE, its own certificate, if left out
 * @param minToOpen 1 if left out
 * @param theoryMinutes none if left out
 * @param practiceMinutes none if left out
 * @param attendancePercent of each part that must be attended; 80 if left out, as 公共職業訓練 usually
 *     ask
 * @param applyFrom first day of bookings; today if left out
 * @param applyTo last day of bookings; the day before the start if left out, but not before the
 *     first
 */
record CoursePlan(
    @NotBlank @Size(max = 150) String title,
    @Nullable String certificate,
    int capacity,
    @Nullable Integer minToOpen,
    @Nullable Integer theoryMinutes,
    @Nullable Integer practiceMinutes,
    @Nullable Integer attendancePercent,
    @Nullable LocalDate applyFrom,
    @Nullable LocalDate applyTo,
    LocalDate startsOn,
    LocalDate endsOn) {
  private static final int USUAL_ATTENDANCE = 80;

  About about(CourseId course, MunicipalityId municipality, String provider, LocalDate today) {
    LocalDate from = applyFrom == null ? today : applyFrom;
    LocalDate dayBefore = startsOn.minusDays(1);
    LocalDate usualEnd = dayBefore.isBefore(from) ? from : dayBefore;
    return new About(
        course,
        municipality,
        provider,
        title,
        certificate == null ? "COURSE" : certificate,
        capacity,
        or(minToOpen, 1),
        or(theoryMinutes, 0),
        or(practiceMinutes, 0),
        or(attendancePercent, USUAL_ATTENDANCE),
        from,
        applyTo == null ? usualEnd : applyTo,
        startsOn,
        endsOn);
  }

  private static int or(@Nullable Integer said, int usual) {
    return said == null ? usual : said;
  }
}
