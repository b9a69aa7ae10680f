// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.events.Id;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeId;
import org.junit.jupiter.api.Test;

/** What the bureau can answer at all: no place in it could hold a person or a case. */
class NoPersonTest {
  private static final Set<Class<?>> ANSWERS =
      Set.of(
          Figures.class,
          Metrics.class,
          Curves.class,
          Released.class,
          FigureController.Meanings.class);

  /** What text there is: names and sources of definitions, and which curve it is. */
  private static final Set<String> TEXTS = Set.of("id", "ja", "en", "source", "predicate", "curve");

  @Test
  void no_answer_has_a_place_for_a_person_or_a_case() {
    Set<Class<?>> held = new LinkedHashSet<>();
    ANSWERS.forEach(answer -> reach(answer, held));
    assertThat(held)
        .contains(MunicipalityId.class, Reading.class)
        .filteredOn(type -> Id.class.isAssignableFrom(type) || Fact.class.isAssignableFrom(type))
        .containsExactly(MunicipalityId.class);
  }

  @Test
  void no_answer_has_free_text() {
    Set<Class<?>> held = new LinkedHashSet<>();
    ANSWERS.forEach(answer -> reach(answer, held));
    assertThat(held.stream().filter(Class::isRecord).flatMap(r -> Stream.of(components(r))))
        .filteredOn(component -> component.getType() == String.class)
        .extracting(RecordComponent::getName)
        .isSubsetOf(TEXTS);
  }

  @Test
  void a_record_with_a_person_in_it_would_be_found() {
    record WithPerson(Set<TraineeId> who) {}
    Set<Class<?>> held = new LinkedHashSet<>();
    reach(WithPerson.class, held);
    assertThat(held).contains(TraineeId.class);
  }

  private static void reach(Type type, Set<Class<?>> held) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, held));
    }
    if (type instanceof Class<?> one && held.add(one) && one.isRecord() && !isId(one)) {
      Stream.of(components(one)).forEach(component -> reach(component.getGenericType(), held));
    }
  }

  private static boolean isId(Class<?> type) {
    return Id.class.isAssignableFrom(type);
  }

  private static RecordComponent[] components(Class<?> type) {
    return isId(type) ? new RecordComponent[0] : type.getRecordComponents();
  }
}
