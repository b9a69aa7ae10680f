// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicTest {
  private static final List<Topic<?>> ALL =
      List.of(Topic.TRAINEE, Topic.EMPLOYER, Topic.TRAINING, Topic.PLACEMENT);

  @Test
  void each_context_has_one_topic() {
    assertThat(ALL.stream().<Class<?>>map(Topic::events).toList())
        .containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    assertThat(ALL.stream().map(Topic::context))
        .containsExactly("trainee", "employer", "training", "placement");
  }

  @Test
  void an_event_stands_in_the_topic_of_its_context() {
    Stream<Event> events =
        Stream.of(
            new PlacementEvent.CandidateFreed(new CandidateId("c"), new PlacementId("p")),
            new TrainingEvent.CourseOpened(new CourseId("c")));
    assertThat(events.<Topic<?>>map(Topic::of).toList())
        .containsExactly(Topic.PLACEMENT, Topic.TRAINING);
  }

  @Test
  void the_key_is_the_aggregate_it_happened_to() {
    var vacancy = new VacancyId("vacancy-1");
    var candidate = new CandidateId("candidate-1");
    var placement = new PlacementId("placement-1");
    assertThat(new PlacementEvent.OfferAccepted(candidate, vacancy, placement).subject())
        .isEqualTo(candidate);
    assertThat(new PlacementEvent.AcceptanceUnconfirmed(vacancy, candidate, placement).subject())
        .isEqualTo(vacancy);
  }
}
