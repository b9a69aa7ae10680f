// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.Instant;
import java.time.LocalDate;
import ninaite.events.CourseId;
import ninaite.events.MunicipalityId;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.Part;
import ninaite.japan.Days;
import ninaite.japan.Japan;

/**
 * What never changes about a course.
 *
 * @param provider the organisation whose instructors run it
 * @param certificate the code of what completing it leads to
 * @param minToOpen with fewer booked when bookings end, it does not take place
 * @param attendancePercent of theory and of practice each that must be attended
 * @param applyFrom the first day of bookings
 * @param applyTo the last day of bookings
 */
public record About(
    CourseId course,
    MunicipalityId municipality,
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
    LocalDate endsOn) {

  static About of(CourseScheduled e) {
    return new About(
        e.course(),
        e.municipality(),
        e.provider(),
        e.title(),
        e.certificate(),
        e.capacity(),
        e.minToOpen(),
        e.theoryMinutes(),
        e.practiceMinutes(),
        e.attendancePercent(),
        e.applyFrom(),
        e.applyTo(),
        e.startsOn(),
        e.endsOn());
  }

  CourseScheduled scheduled() {
    return new CourseScheduled(
        course,
        municipality,
        provider,
        title,
        certificate,
        capacity,
        minToOpen,
        theoryMinutes,
        practiceMinutes,
        attendancePercent,
        applyFrom,
        applyTo,
        startsOn,
        endsOn);
  }

  boolean takesBookingsOn(LocalDate day) {
    return new Days(applyFrom, applyTo).contains(day);
  }

  boolean isHeldOn(LocalDate day) {
    return new Days(startsOn, endsOn).contains(day);
  }

  /** Until when a seat can be taken: it begins then, or its last day of bookings ends. */
  Instant seatsAreTakenUntil() {
    LocalDate day = applyTo.isBefore(startsOn) ? startsOn : applyTo.plusDays(1);
    return day.atStartOfDay(Japan.ZONE).toInstant();
  }

  int minutes(Part part) {
    return switch (part) {
      case THEORY -> theoryMinutes;
      case PRACTICE -> practiceMinutes;
    };
  }

  /** The most minutes of a part that may be missed; one more, and the rest is not enough. */
  int mayMiss(Part part) {
    return (int) ((long) minutes(part) * (100 - attendancePercent) / 100);
  }
}
