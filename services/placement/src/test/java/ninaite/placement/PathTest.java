// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.events.PlacementEvent.TrainingEnd.COMPLETED;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.PlacementEvent.CandidateDisqualified;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateQualified;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementId;
import ninaite.events.Qualification;
import ninaite.events.VacancyId;
import ninaite.testing.People;
import ninaite.testing.Story;
import org.junit.jupiter.api.Test;

/** Courses and work belong to the person, before, during and after any application. */
class PathTest {
  private static final CandidateId HANAKO = CandidateId.of(People.HANAKO);
  private static final CourseId COURSE = new CourseId("course-of-may");
  private static final PlacementId PLACEMENT = new PlacementId("placement-1");
  private static final VacancyId PACKING = new VacancyId("opening-for-packing");
  private static final LocalDate MAY_15 = LocalDate.of(2026, 5, 15);
  private static final Qualification FORKLIFT = new Qualification("FORK-TC", null);
  private static final CandidateQualified QUALIFIED = new CandidateQualified(HANAKO, FORKLIFT);
  private static final CandidateTrained TRAINED =
      new CandidateTrained(HANAKO, COURSE, ISHINOMAKI, COMPLETED, MAY_15);

  @Test
  void a_certificate_is_kept_once_and_the_last_word_counts() {
    nobody().when(new Candidate.Qualify(HANAKO, FORKLIFT)).then(QUALIFIED);
    nobody().after(QUALIFIED).when(new Candidate.Qualify(HANAKO, FORKLIFT)).thenNothing();
    var limited = new Qualification("FORK-TC", MAY_15);
    nobody()
        .after(QUALIFIED)
        .when(new Candidate.Qualify(HANAKO, limited))
        .then(new CandidateQualified(HANAKO, limited));
  }

  @Test
  void a_revoked_certificate_is_gone() {
    var revoke = new Candidate.Disqualify(HANAKO, "FORK-TC");
    var revoked = new CandidateDisqualified(HANAKO, "FORK-TC");
    nobody().after(QUALIFIED).when(revoke).then(revoked);
    nobody().when(revoke).thenNothing();
    nobody().after(QUALIFIED, revoked).when(revoke).thenNothing();
  }

  @Test
  void a_course_taken_before_the_application_counts_after_it() {
    var train = new Candidate.BeTrained(HANAKO, COURSE, ISHINOMAKI, COMPLETED, MAY_15);
    nobody().when(train).then(TRAINED);
    Candidate before = Candidate.DECIDER.unborn();
    for (OfCandidate event : List.of(QUALIFIED, TRAINED, registered())) {
      before = Candidate.DECIDER.evolve().evolve(before, event);
    }
    assertThat(Holds.of(before).qualifications()).containsExactly(FORKLIFT);
    nobody().after(TRAINED, registered()).when(train).thenNothing();
  }

  @Test
  void a_corrected_first_day_takes_the_place_of_the_wrong_one() {
    var first = employed(MAY_15);
    var second = employed(MAY_15.plusDays(3));
    nobody().after(registered()).when(employ(MAY_15)).then(first);
    nobody().after(registered(), first).when(employ(MAY_15)).thenNothing();
    nobody().after(registered(), first).when(employ(MAY_15.plusDays(3))).then(second);
  }

  @Test
  void a_withdrawn_offer_is_lost_by_who_is_free() {
    var received = new OfferReceived(HANAKO, PACKING, Story.NINE_ON_APRIL_1.plusSeconds(60));
    var lose = new Candidate.Lose(PACKING);
    nobody()
        .after(registered(), received)
        .when(lose)
        .then(new OfferGivenBack(HANAKO, PACKING, ReturnCause.WITHDRAWN));
    nobody().after(registered()).when(lose).thenNothing();
    nobody().when(lose).thenNothing();
  }

  private static Story<Candidate, Candidate.Command, OfCandidate> nobody() {
    return Story.given(Candidate.DECIDER);
  }

  private static CandidateRegistered registered() {
    return new CandidateRegistered(
        HANAKO,
        new ApplicationId("application-in-spring"),
        People.HANAKO,
        ISHINOMAKI,
        Samples.ANY_WORK,
        List.of(),
        Samples.NO_GATE,
        Samples.DECEMBER_31);
  }

  private static Candidate.BeEmployed employ(LocalDate on) {
    return new Candidate.BeEmployed(HANAKO, PLACEMENT, MIHON_SUISAN, on, true, true);
  }

  private static CandidateEmployed employed(LocalDate on) {
    return new CandidateEmployed(HANAKO, PLACEMENT, MIHON_SUISAN, on, true, true);
  }
}
