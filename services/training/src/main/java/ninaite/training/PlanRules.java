// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.training.TrainingRule.ATTENDANCE_IS_A_SHARE;
import static ninaite.training.TrainingRule.BOOKINGS_COME_BEFORE_THE_START;
import static ninaite.training.TrainingRule.BOOKINGS_LIE_AHEAD;
import static ninaite.training.TrainingRule.CERTIFICATE_KIND_IS_KNOWN;
import static ninaite.training.TrainingRule.COURSE_ENDS_AFTER_ITS_START;
import static ninaite.training.TrainingRule.COURSE_HAS_SEATS;
import static ninaite.training.TrainingRule.COURSE_LASTS_TWO_YEARS_AT_MOST;
import static ninaite.training.TrainingRule.HOURS_FIT_THE_DAYS;
import static ninaite.training.TrainingRule.HOURS_MEET_THE_CERTIFICATE;
import static ninaite.training.TrainingRule.MINIMUM_FITS_THE_SEATS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Decision.Violation;
import ninaite.japan.CivilMonths;
import ninaite.japan.Days;

/** What a course must be like to be scheduled. All that is wrong is told at once. */
final class PlanRules {
  static final int MOST_SEATS = 500;

  /** 職業能力開発 courses run from 3 months to 2 years; nobody trains longer here. */
  private static final int MOST_MONTHS = 24;

  private static final long MINUTES_OF_A_DAY = 24 * 60;

  private PlanRules() {}

  static List<Violation> violations(About about, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    if (about.capacity() < 1 || about.capacity() > MOST_SEATS) {
      found.add(new Violation("capacity", COURSE_HAS_SEATS));
    }
    if (about.minToOpen() < 1 || about.minToOpen() > about.capacity()) {
      found.add(new Violation("minToOpen", MINIMUM_FITS_THE_SEATS));
    }
    if (about.attendancePercent() < 1 || about.attendancePercent() > 100) {
      found.add(new Violation("attendancePercent", ATTENDANCE_IS_A_SHARE));
    }
    if (about.applyTo().isBefore(about.applyFrom()) || about.applyTo().isAfter(about.startsOn())) {
      found.add(new Violation("applyTo", BOOKINGS_COME_BEFORE_THE_START));
    } else if (about.applyTo().isBefore(today)) {
      found.add(new Violation("applyTo", BOOKINGS_LIE_AHEAD));
    }
    if (about.endsOn().isBefore(about.startsOn())) {
      found.add(new Violation("endsOn", COURSE_ENDS_AFTER_ITS_START));
    } else {
      ofLength(about, new Days(about.startsOn(), about.endsOn())).ifPresent(found::add);
    }
    ofCertificate(about).ifPresent(found::add);
    return found;
  }

  private static Optional<Violation> ofLength(About about, Days days) {
    if (days.last().isAfter(CivilMonths.from(days.first(), MOST_MONTHS).last())) {
      return Optional.of(new Violation("endsOn", COURSE_LASTS_TWO_YEARS_AT_MOST));
    }
    long all = (long) about.theoryMinutes() + about.practiceMinutes();
    boolean fits =
        about.theoryMinutes() >= 0
            && about.practiceMinutes() >= 0
            && all <= days.count() * MINUTES_OF_A_DAY;
    return fits
        ? Optional.empty()
        : Optional.of(new Violation("theoryMinutes", HOURS_FIT_THE_DAYS));
  }

  private static Optional<Violation> ofCertificate(About about) {
    Optional<CertificateKind> kind = CertificateKind.of(about.certificate(), about.endsOn());
    if (kind.isEmpty()) {
      return Optional.of(new Violation("certificate", CERTIFICATE_KIND_IS_KNOWN));
    }
    boolean enough =
        about.theoryMinutes() >= kind.get().theoryMinutes()
            && about.practiceMinutes() >= kind.get().practiceMinutes();
    return enough
        ? Optional.empty()
        : Optional.of(new Violation("certificate", HOURS_MEET_THE_CERTIFICATE));
  }
}
