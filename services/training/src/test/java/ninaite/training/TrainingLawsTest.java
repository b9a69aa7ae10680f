// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.events.TrainingEvent.CertificateRenewed;
import ninaite.events.TrainingEvent.CertificateRevoked;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.Part;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.japan.Japan;
import ninaite.testing.Laws;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

class TrainingLawsTest {

  @Test
  void courses_keep_the_laws() {
    Laws.of(Course.DECIDER, Course.Command.class, OfCourse.class)
        .asked(AnyCourse::command)
        .leads(CourseScheduled.class, Course.Scheduled.class)
        .leads(CourseOpened.class, Course.Open.class)
        .leads(SeatBooked.class, Course.Open.class)
        .leads(SeatAwaited.class, Course.Open.class)
        .leads(SeatReleased.class, Course.Open.class)
        .leads(SeatOffered.class, Course.Open.class)
        .leads(SeatOfferLapsed.class, Course.Open.class)
        .leads(CourseStarted.class, Course.Running.class)
        .leads(LessonMissed.class, Course.Running.class)
        .leads(CourseLeft.class, Course.Running.class)
        .leads(CourseCompleted.class, Course.Completed.class)
        .leads(CourseCancelled.class, Course.Cancelled.class)
        .always("seats never exceed the capacity", course -> seats(course).free() >= 0)
        .always("nobody has two of seat, offer and place in the queue", TrainingLawsTest::isOnce)
        .always("nobody passes whose attendance is out of reach", TrainingLawsTest::isWithinReach)
        .always("who passed began and has not left", TrainingLawsTest::passedStayed)
        .always("nobody missed more than there is", TrainingLawsTest::missedIsWithinThePart)
        .hold();
  }

  @Test
  void certificates_keep_the_laws() {
    Laws.of(Certificate.DECIDER, Certificate.Command.class, OfCertificate.class)
        .asked((seeds, now) -> anyOfACertificate(seeds, Japan.dateOf(now)))
        .leads(CertificateIssued.class, Certificate.Issued.class)
        .leads(CertificateRenewed.class, Certificate.Issued.class)
        .leads(CertificateRevoked.class, Certificate.Revoked.class)
        .always("versions count from 1, each on a later day", TrainingLawsTest::isInOrder)
        .hold();
  }

  private static boolean isOnce(Course course) {
    Seats seats = seats(course);
    List<TraineeId> all =
        Stream.of(
                seats.booked().stream(),
                seats.offered().stream().map(Seats.Offered::trainee),
                seats.waiting().stream())
            .flatMap(some -> some)
            .toList();
    return new HashSet<>(all).size() == all.size();
  }

  /** An open course's; the others have none. */
  private static Seats seats(Course course) {
    return course instanceof Course.Open open ? open.seats() : Seats.of(0);
  }

  private static boolean isWithinReach(Course course) {
    return !(course instanceof Course.Completed(var about, var attendance, var passed))
        || passed.stream().noneMatch(one -> attendance.isOutOfReach(one, about));
  }

  private static boolean passedStayed(Course course) {
    return !(course instanceof Course.Completed(var _, var attendance, var passed))
        || passed.stream().allMatch(attendance::isIn);
  }

  private static boolean missedIsWithinThePart(Course course) {
    Attendance attendance = CourseHistory.attendance(course);
    return attendance.starters().stream()
        .allMatch(
            who ->
                Stream.of(Part.values())
                    .allMatch(
                        part ->
                            attendance.missed(who, part) <= Course.about(course).minutes(part)));
  }

  private static Certificate.Command anyOfACertificate(Seeds seeds, LocalDate today) {
    return switch (seeds.below(10)) {
      case 0, 1, 2, 3 ->
          new Certificate.Issue(
              AnyCourse.ID, HANAKO, "042021-2026-0001", "FORK-RE", "水産加工入門", today);
      case 4 -> new Certificate.Revoke("wrongly_issued");
      default -> new Certificate.Renew();
    };
  }

  private static boolean isInOrder(Certificate certificate) {
    List<Certificate.Version> versions =
        switch (certificate) {
          case Certificate.Unissued _ -> List.of();
          case Certificate.Issued(var _, var all) -> all;
          case Certificate.Revoked(var _, var all, var _, var _) -> all;
        };
    return IntStream.range(0, versions.size())
        .allMatch(
            i ->
                versions.get(i).number() == i + 1
                    && (i == 0 || versions.get(i).on().isAfter(versions.get(i - 1).on())));
  }
}
