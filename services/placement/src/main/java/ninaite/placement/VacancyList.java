// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.service.Caller;
import ninaite.service.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of vacancies. */
@Component
class VacancyList {
  private final States states;
  private final CandidateList candidates;
  private final InstantSource clock;

  VacancyList(States states, CandidateList candidates, InstantSource clock) {
    this.states = states;
    this.candidates = candidates;
    this.clock = clock;
  }

  /**
   * A vacancy as it stands.
   *
   * @param heads how many people it is for
   * @param headsFree not agreed and not held by an outstanding offer
   * @param introduced who may be offered a place
   * @param waiting of these, whose introduction the employer has not answered
   */
  record View(
      VacancyId id,
      String state,
      EmployerId employer,
      MunicipalityId municipality,
      Demands demands,
      int heads,
      int headsFree,
      int introduced,
      int waiting,
      int offersOpen,
      int agreed) {}

  /**
   * Somebody introduced.
   *
   * @param state waiting, interview, offered or agreed
   * @param answerBy the last day for the employer's answer; null once there is one
   */
  record Introduced(
      CandidateId candidate, String state, LocalDate introducedOn, @Nullable LocalDate answerBy) {}

  /**
   * Whether somebody could be introduced.
   *
   * @param unmet the codes of the rules that stand in the way; none if they could be
   */
  record Eligible(CandidateId candidate, List<String> unmet) {}

  List<View> of(Caller caller) {
    return states.of(Vacancy.DECIDER, whose(caller)).stream()
        .flatMap(v -> view(v).stream())
        .toList();
  }

  /** What a caller has to do with: a city's municipality, or an employer's own. */
  static Document whose(Caller caller) {
    return caller.is(Role.CITY)
        ? new Document("state.whose.municipality", text(caller.municipality()))
        : new Document("state.whose.employer", String.valueOf(caller.organisation()));
  }

  private static String text(@Nullable MunicipalityId municipality) {
    return municipality == null ? "" : municipality.text();
  }

  /** The free candidates of its municipality, each with what stands in the way. */
  List<Eligible> eligible(Vacancy vacancy) {
    LocalDate today = Japan.dateOf(clock.instant());
    return switch (vacancy) {
      case Vacancy.Unopened _, Vacancy.Closed _ -> List.of();
      case Vacancy.Open open ->
          candidates.free(open.whose().municipality()).stream()
              .map(candidate -> eligible(open.demands(), candidate, today))
              .toList();
    };
  }

  private static Eligible eligible(Demands demands, Candidate candidate, LocalDate today) {
    List<Violation> unmet = Eligibility.unmet(demands, Holds.of(candidate), today, today);
    return new Eligible(
        Candidate.whose(candidate).candidate(),
        unmet.stream().map(violation -> violation.rule().code()).toList());
  }

  static List<Introduced> introductions(Vacancy vacancy) {
    return switch (vacancy) {
      case Vacancy.Unopened _ -> List.of();
      case Vacancy.Open open -> introductions(open.places());
      case Vacancy.Closed closed -> introductions(closed.places());
    };
  }

  private static List<Introduced> introductions(Places places) {
    return places.introduced().stream()
        .map(i -> new Introduced(i.candidate(), state(places, i), i.introducedOn(), i.answerBy()))
        .toList();
  }

  private static String state(Places places, Places.Introduction one) {
    if (places.taken().contains(one.candidate())) {
      return "agreed";
    }
    if (places.offers().containsKey(one.candidate())) {
      return "offered";
    }
    return one.answerBy() == null ? "interview" : "waiting";
  }

  static Optional<View> view(Vacancy vacancy) {
    return switch (vacancy) {
      case Vacancy.Unopened _ -> Optional.empty();
      case Vacancy.Open open ->
          Optional.of(view("open", open.whose(), open.demands(), open.places()));
      case Vacancy.Closed closed ->
          Optional.of(view("closed", closed.whose(), closed.demands(), closed.places()));
    };
  }

  private static View view(String state, Vacancy.Whose whose, Demands demands, Places places) {
    long waiting =
        places.introduced().stream()
            .map(Places.Introduction::answerBy)
            .filter(Objects::nonNull)
            .count();
    return new View(
        whose.vacancy(),
        state,
        whose.employer(),
        whose.municipality(),
        demands,
        places.heads(),
        places.free(),
        places.introduced().size(),
        (int) waiting,
        places.offers().size(),
        places.taken().size());
  }
}
