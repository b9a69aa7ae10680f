// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import ninaite.events.Id;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Instant MORNING = Instant.parse("2026-04-01T00:00:00Z");

  @Test
  void they_sort_by_the_millisecond_they_were_made_in() {
    List<String> made =
        LongStream.range(0, 1_000).mapToObj(n -> Ids.inOrderOfTime(MORNING.plusMillis(n))).toList();
    assertThat(made).isSorted();
  }

  @Test
  void they_are_version_7_of_rfc_9562_and_tell_the_time() {
    UUID id = UUID.fromString(Ids.inOrderOfTime(MORNING));
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MORNING.toEpochMilli());
  }

  @Test
  void no_two_are_the_same_within_a_millisecond() {
    Set<String> made = new HashSet<>();
    for (int n = 0; n < 10_000; n++) {
      made.add(Ids.inOrderOfTime(MORNING));
    }
    assertThat(made).hasSize(10_000);
  }

  @Test
  void the_same_names_lead_to_the_same_id_for_ever() {
    assertThat(Ids.sameFor("certificate", "course-1", "trainee-1"))
        .isEqualTo(Ids.sameFor("certificate", "course-1", "trainee-1"))
        .isEqualTo("5fac34e4-5399-3802-a953-f150c2168cd6");
  }

  @Test
  void other_names_lead_to_another_id() {
    Set<String> made =
        Set.of(
            Ids.sameFor("certificate", "course-1", "trainee-1"),
            Ids.sameFor("certificate", "course-1", "trainee-2"),
            Ids.sameFor("certificate", "trainee-1", "course-1"),
            Ids.sameFor("certificate", "course-1trainee-1"),
            Ids.sameFor("certificate"));
    assertThat(made).hasSize(5);
  }

  @Test
  void both_are_of_an_ids_form() {
    assertThat(Ids.inOrderOfTime(MORNING)).matches(Id.FORM);
    assertThat(Ids.sameFor("a", "b")).matches(Id.FORM);
  }
}
