// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ninaite.events.CertificateId;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.Event;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.events.TrainingEvent.SeatBooked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

  static Stream<Event> notCounted() {
    return Stream.of(
        new ApplicationDrafted(Cases.APPLICATION, HANAKO, ISHINOMAKI, Cases.NO_WISHES, List.of()),
        new ApplicationWithdrawn(Cases.APPLICATION, HANAKO, "a draft was thrown away", APRIL_1),
        new EmployerRegistered(MIHON_SUISAN, ISHINOMAKI, "見本水産", List.of(), APRIL_1),
        new OpeningDrafted(Cases.OPENING, MIHON_SUISAN, ISHINOMAKI, 3, Cases.NOT_SAID),
        new CandidateLeft(Cases.CANDIDATE, APRIL_1),
        new CertificateIssued(
            new CertificateId("certificate-of-hanako"),
            Cases.COURSE,
            HANAKO,
            "N-1",
            "FHS",
            "見本",
            1,
            APRIL_1,
            null));
  }

  @ParameterizedTest
  @MethodSource("notCounted")
  void what_counts_for_nothing_leaves_no_fact(Event event) {
    assertThat(Folding.fold(null, event)).isNull();
  }

  @Test
  void a_placement_gathers_its_dates() {
    Fact fact = Folding.fold(null, Cases.agreed(ISHINOMAKI, APRIL_1));
    fact = Folding.fold(fact, Cases.started(APRIL_1.plusDays(1)));
    fact = Folding.fold(fact, new StayConfirmed(Cases.PLACEMENT, 1, APRIL_1.plusDays(40)));
    fact =
        Folding.fold(
            fact,
            new PlacementEnded(Cases.PLACEMENT, Cases.CANDIDATE, "moved", APRIL_1.plusDays(50)));
    assertThat(fact)
        .isEqualTo(
            new Fact.OfPlacement(
                ISHINOMAKI,
                true,
                APRIL_1.minusDays(20),
                APRIL_1,
                APRIL_1.plusDays(1),
                List.of(new Fact.Stay(1, APRIL_1.plusDays(40))),
                APRIL_1.plusDays(50)));
  }

  @Test
  void a_fact_holds_no_id_of_a_person() {
    Fact application = Folding.fold(null, Cases.submitted(APRIL_1));
    Fact vacancy = Folding.fold(null, Cases.opened(2, APRIL_1));
    vacancy = Folding.fold(vacancy, Cases.introduced(APRIL_1));
    vacancy = Folding.fold(vacancy, Cases.filled(APRIL_1));
    Fact course = Folding.fold(null, Cases.scheduled(9, APRIL_1));
    course = Folding.fold(course, new SeatBooked(Cases.COURSE, HANAKO, APRIL_1));
    Fact candidate = Folding.fold(null, Cases.trained(APRIL_1));
    assertThat(application + " " + vacancy + course + candidate)
        .doesNotContain(Cases.APPLICATION.text())
        .doesNotContain(HANAKO.text());
  }
}
