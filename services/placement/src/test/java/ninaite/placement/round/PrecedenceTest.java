// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.events.PlacementEvent.RoundPriority.FIRST_PLACE;
import static ninaite.events.PlacementEvent.RoundPriority.TRAINED_HERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.placement.round.Precedence.Contender;
import org.junit.jupiter.api.Test;

/** In which order a vacancy takes people, and that nothing about them but this can decide it. */
class PrecedenceTest {
  private static final CandidateId HANAKO = new CandidateId("hanako");
  private static final CandidateId TARO = new CandidateId("taro");
  private static final CandidateId JIRO = new CandidateId("jiro");
  private static final Map<CandidateId, Contender> ALL =
      Map.of(
          HANAKO, new Contender("h", true, true),
          TARO, new Contender("t", true, false),
          JIRO, new Contender("j", false, true));

  @Test
  void without_a_list_everybody_is_alike() {
    assertThat(Precedence.tiers(ALL, Optional.empty(), List.of()))
        .containsExactly(List.of("h", "j", "t"));
  }

  @Test
  void who_is_not_on_the_employers_list_is_not_taken() {
    var list = List.of(List.of(JIRO), List.of(TARO, new CandidateId("does-not-rank-it")));
    assertThat(Precedence.tiers(ALL, Optional.of(list), List.of()))
        .containsExactly(List.of("j"), List.of("t"));
    assertThat(Precedence.tiers(ALL, Optional.of(List.of()), List.of())).isEmpty();
  }

  @Test
  void what_the_city_announced_decides_among_equals_only() {
    assertThat(Precedence.tiers(ALL, Optional.empty(), List.of(TRAINED_HERE, FIRST_PLACE)))
        .containsExactly(List.of("h"), List.of("t"), List.of("j"));
    assertThat(Precedence.tiers(ALL, Optional.empty(), List.of(FIRST_PLACE)))
        .containsExactly(List.of("h", "j"), List.of("t"));
    var list = List.of(List.of(JIRO), List.of(TARO, HANAKO));
    assertThat(Precedence.tiers(ALL, Optional.of(list), List.of(FIRST_PLACE)))
        .containsExactly(List.of("j"), List.of("h"), List.of("t"));
  }

  /**
   * 職業安定法3条, 男女雇用機会均等法5条, 労働施策総合推進法9条: what could tell nationality, sex, age, family or housing
   * does not stand in any type that goes into the order.
   */
  @Test
  void nothing_personal_goes_into_the_order() {
    Set<String> parts = new TreeSet<>();
    for (Method method : Precedence.class.getDeclaredMethods()) {
      if (method.getName().equals("tiers")) {
        Arrays.stream(method.getGenericParameterTypes()).forEach(type -> collect(type, parts));
      }
    }
    assertThat(parts)
        .containsExactly(
            "CandidateId.text",
            "Contender.firstPlace",
            "Contender.pseudonym",
            "Contender.trainedHere",
            "RoundPriority.FIRST_PLACE",
            "RoundPriority.TRAINED_HERE");
  }

  @Test
  void nothing_personal_goes_into_the_matching() {
    Set<String> parts = new TreeSet<>();
    collect(Inputs.class, parts);
    assertThat(parts)
        .containsExactly(
            "CandidateId.text",
            "EmployerId.text",
            "Hurdle.unmet",
            "Hurdle.vacancy",
            "Inputs.places",
            "Inputs.rankers",
            "Place.employer",
            "Place.heads",
            "Place.tiers",
            "Place.vacancy",
            "Place.version",
            "Ranker.candidate",
            "Ranker.hurdles",
            "Ranker.pseudonym",
            "Ranker.tiers",
            "Ranker.version",
            "Unmet.certificate",
            "Unmet.code",
            "VacancyId.text");
  }

  private static void collect(Type type, Set<String> into) {
    if (type instanceof ParameterizedType many) {
      Arrays.stream(many.getActualTypeArguments()).forEach(one -> collect(one, into));
    } else if (type instanceof Class<?> one && one.isRecord()) {
      for (RecordComponent part : one.getRecordComponents()) {
        into.add(one.getSimpleName() + "." + part.getName());
        collect(part.getGenericType(), into);
      }
    } else if (type == RoundPriority.class) {
      Arrays.stream(RoundPriority.values()).forEach(p -> into.add("RoundPriority." + p));
    }
  }
}
