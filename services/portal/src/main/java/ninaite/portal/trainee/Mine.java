// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ninaite.portal.Part;
import ninaite.portal.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** What services say about the person who asks, as far as pages show it. */
@Component
final class Mine {
  private final Services services;

  Mine(Services services) {
    this.services = services;
  }

  record Row(String id, String state) {}

  /**
   * @param state draft, submitted, accepted, declined, withdrawn or lapsed
   */
  record Application(
      String id,
      String state,
      @Nullable String receipt,
      @Nullable Instant receivedAt,
      @Nullable LocalDate validUntil,
      @Nullable LocalDate acceptedOn,
      @Nullable LocalDate endedOn) {
    public boolean isOpen() {
      return List.of("draft", "submitted", "accepted").contains(state);
    }
  }

  record Offer(String vacancy, Instant respondBy) {}

  /**
   * @param state free, accepted, placed or left
   */
  record Candidate(String id, String state, List<Offer> offers, @Nullable String vacancy) {}

  record PlacementOf(String placement, String vacancy, String employer, LocalDate agreedOn) {}

  /**
   * @param state agreed, working, ended or cancelled
   */
  record Placement(
      PlacementOf of,
      String state,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate endedOn,
      List<Integer> stayed) {}

  record About(
      String course,
      String title,
      String certificate,
      int capacity,
      LocalDate applyFrom,
      LocalDate applyTo,
      LocalDate startsOn,
      LocalDate endsOn) {}

  record Course(About about, String state, @Nullable Integer seatsFree, int waiting) {}

  record Minutes(int planned, int missed, int canMiss) {}

  record Attendance(Minutes theory, Minutes practice) {}

  /**
   * @param state booked, offered, waiting, attending, left, passed or not_passed
   */
  record Place(
      String state,
      @Nullable Instant respondBy,
      @Nullable Integer position,
      @Nullable Attendance attendance) {}

  record MyCourse(Course course, Place place) {}

  /**
   * @param state valid, expired or revoked
   */
  record Certificate(
      String code,
      String number,
      String kind,
      String title,
      String course,
      String state,
      LocalDate issuedOn,
      @Nullable LocalDate renewedOn,
      @Nullable LocalDate expiresOn,
      @Nullable LocalDate revokedOn) {}

  /** The applications, the open one first, then the latest. */
  Part<List<Application>> applications() {
    Part<List<Row>> rows =
        services.get("trainee", new ParameterizedTypeReference<>() {}, "/applications");
    return rows.map(
        some ->
            some.stream()
                .flatMap(row -> application(row.id()).stream())
                .sorted(
                    Comparator.comparing(Application::isOpen)
                        .reversed()
                        .thenComparing(
                            Application::receivedAt,
                            Comparator.nullsFirst(Comparator.<Instant>reverseOrder())))
                .toList());
  }

  private Optional<Application> application(String id) {
    Part<Application> found =
        services.get("trainee", Application.class, "/applications/{application}", id);
    return found.shown() ? Optional.of(found.value()) : Optional.empty();
  }

  Part<Application> one(String application) {
    return services.get("trainee", Application.class, "/applications/{application}", application);
  }

  Part<Candidate> candidate(String trainee) {
    return services.get("placement", Candidate.class, "/candidates/{candidate}", trainee);
  }

  Part<List<Placement>> placements() {
    return services.get("placement", new ParameterizedTypeReference<>() {}, "/placements");
  }

  Part<List<MyCourse>> courses() {
    return services.get("training", new ParameterizedTypeReference<>() {}, "/courses/mine");
  }

  Part<List<Certificate>> certificates() {
    return services.get("training", new ParameterizedTypeReference<>() {}, "/certificates");
  }
}
