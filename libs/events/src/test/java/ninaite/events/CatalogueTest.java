// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
  /** Texts that are not ids. Each was weighed: none says who a person is. */
  private static final Set<String> TEXTS =
      Set.of(
          "AgreementCancelled.reason",
          "ApplicationDeclined.reason",
          "ApplicationSubmitted.receipt",
          "ApplicationWithdrawn.reason",
          "CandidateDisqualified.code",
          "CertificateIssued.code",
          "CertificateIssued.number",
          "CertificateIssued.title",
          "CertificateRenewed.code",
          "CertificateRevoked.code",
          "CertificateRevoked.reason",
          "CourseCancelled.reason",
          "CourseScheduled.certificate",
          "CourseScheduled.provider",
          "CourseScheduled.title",
          "EmployerRegistered.name",
          "EmployerRevised.name",
          "EndCorrected.reason",
          "IntroductionAnswered.reason",
          "ListsFrozen.collected",
          "ListsFrozen.inputs",
          "ListsOpened.commitment",
          "OfferGivenBack.reason",
          "OpeningClosed.reason",
          "PlacementEnded.reason",
          "RoundCancelled.reason",
          "RoundMatched.certificate",
          "RoundMatched.inputs",
          "RoundPublished.certificate",
          "RoundPublished.seed");

  static Stream<Class<? extends Event>> types() {
    return Catalogue.types().values().stream();
  }

  @Test
  void every_event_has_a_name_of_its_own() {
    Map<String, Class<? extends Event>> types = Catalogue.types();
    assertThat(Set.copyOf(types.values())).hasSameSizeAs(types.keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_name_says_what_happened_to_what_and_in_which_version(Class<? extends Event> type) {
    String name = Catalogue.nameOf(type);
    assertThat(name).matches("[a-z]+\\.[a-z]+\\.v[1-9][0-9]*");
    assertThat(Catalogue.typeOf(name)).isEqualTo(type);
  }

  @Test
  void an_unknown_name_has_no_type() {
    assertThat(Catalogue.typeOf("vacancy.offered.v9")).isNull();
    assertThat(Catalogue.typeOf("")).isNull();
  }

  @Test
  void what_is_no_event_has_no_name() {
    assertThatThrownBy(() -> Catalogue.nameOf(PlacementEvent.class))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void an_event_is_a_record(Class<? extends Event> type) {
    assertThat(type).isRecord();
  }

  @Test
  void a_text_on_the_bus_is_an_id_or_was_weighed() {
    Set<String> texts =
        types()
            .flatMap(
                type ->
                    Arrays.stream(type.getRecordComponents())
                        .filter(part -> part.getType() == String.class)
                        .map(part -> type.getSimpleName() + "." + part.getName()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(texts).isEqualTo(new TreeSet<>(TEXTS));
  }

  @Test
  void no_field_is_named_after_what_is_private() {
    List<String> privateThings =
        List.of("birth", "phone", "mail", "address", "gender", "nationality", "health", "family");
    assertThat(types().flatMap(type -> Arrays.stream(type.getRecordComponents())))
        .extracting(RecordComponent::getName)
        .noneMatch(
            name -> privateThings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains));
  }
}
