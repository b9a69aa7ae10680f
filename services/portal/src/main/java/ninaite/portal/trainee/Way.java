// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far somebody has come, as events have told it to the services. */
final class Way {
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private Way() {}

  /** What the ledger of seekers says (求職管理簿), which follows the events of placement. */
  record Data(List<LedgerRow> ledger) {}

  record LedgerRow(List<Introduced> introductions) {}

  record Introduced(LocalDate on, @Nullable String employerName, List<Course> course) {}

  record Course(String what, LocalDate on) {}

  /** Everything with a date, the latest first. */
  static List<Moment> of(
      List<Mine.Application> applications,
      Data data,
      List<Mine.MyCourse> courses,
      List<Mine.Certificate> certificates) {
    List<Moment> moments = new ArrayList<>();
    applications.forEach(one -> add(moments, one));
    data.ledger().stream()
        .flatMap(row -> row.introductions().stream())
        .forEach(one -> add(moments, one));
    courses.forEach(one -> add(moments, one));
    for (Mine.Certificate one : certificates) {
      moments.add(new Moment(one.issuedOn(), "certificate", one.title(), "/work/me/certificates"));
    }
    moments.sort(Comparator.comparing(Moment::on).reversed());
    return moments;
  }

  private static void add(List<Moment> moments, Mine.Application one) {
    String path = "/work/me/applications/" + one.id();
    Instant received = one.receivedAt();
    if (received != null) {
      moments.add(new Moment(LocalDate.ofInstant(received, TOKYO), "submitted", "", path));
    }
    LocalDate accepted = one.acceptedOn();
    if (accepted != null) {
      moments.add(new Moment(accepted, "accepted", "", path));
    }
    LocalDate ended = one.endedOn();
    if (ended != null) {
      moments.add(new Moment(ended, one.state(), "", path));
    }
  }

  private static void add(List<Moment> moments, Introduced one) {
    String employer = Objects.requireNonNullElse(one.employerName(), "");
    moments.add(new Moment(one.on(), "introduced", employer, null));
    for (Course step : one.course()) {
      String what = step.what().toLowerCase(Locale.ROOT);
      moments.add(new Moment(step.on(), what, employer, null));
    }
  }

  private static void add(List<Moment> moments, Mine.MyCourse one) {
    String state = one.place().state();
    Mine.About about = one.course().about();
    boolean began = List.of("attending", "passed", "not_passed", "left").contains(state);
    if (began) {
      String path = "/work/me/courses/" + about.course() + "/seat";
      moments.add(new Moment(about.startsOn(), "course", about.title(), path));
    }
  }
}
