// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ninaite.events.CandidateId;
import ninaite.events.Qualification;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import ninaite.service.Caller;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was introduced, with what an employer may know of everybody: qualifications and wishes. */
@Component
class IntroducedList {
  private static final Comparator<Person> LONGEST_WAITING_FIRST =
      Comparator.comparing(
              Person::answerBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Person::introducedOn)
          .thenComparing(person -> person.candidate().text());

  private final States states;

  IntroducedList(States states) {
    this.states = states;
  }

  /**
   * Somebody introduced to a vacancy. No personal data.
   *
   * @param state waiting, interview, offered or agreed
   * @param answerBy the last day for the employer's answer; null once there is one
   * @param startsOn the first working day of an offer that is out
   */
  record Person(
      VacancyId vacancy,
      CandidateId candidate,
      String state,
      LocalDate introducedOn,
      @Nullable LocalDate answerBy,
      @Nullable LocalDate startsOn,
      List<Qualification> qualifications,
      Wishes wishes) {}

  /** A candidate and where they stand with one vacancy. */
  private record Standing(Vacancy.Whose whose, Places places, VacancyList.Introduced person) {}

  List<Person> of(Caller caller) {
    return persons(states.of(Vacancy.DECIDER, VacancyList.whose(caller)).stream())
        .sorted(LONGEST_WAITING_FIRST)
        .toList();
  }

  Optional<Person> one(Vacancy vacancy, CandidateId candidate) {
    return persons(Stream.of(vacancy))
        .filter(person -> person.candidate().equals(candidate))
        .findFirst();
  }

  private Stream<Person> persons(Stream<Vacancy> vacancies) {
    List<Standing> standing = vacancies.flatMap(IntroducedList::standing).toList();
    Map<CandidateId, Candidate> known =
        candidates(standing.stream().map(one -> one.person.candidate().text()).toList());
    return standing.stream()
        .flatMap(
            one ->
                Optional.ofNullable(known.get(one.person.candidate())).stream()
                    .map(candidate -> person(one, candidate)));
  }

  private static Stream<Standing> standing(Vacancy vacancy) {
    return switch (vacancy) {
      case Vacancy.Unopened _ -> Stream.empty();
      case Vacancy.Open open -> standing(vacancy, open.whose(), open.places());
      case Vacancy.Closed closed -> standing(vacancy, closed.whose(), closed.places());
    };
  }

  private static Stream<Standing> standing(Vacancy vacancy, Vacancy.Whose whose, Places places) {
    return VacancyList.introductions(vacancy).stream()
        .map(person -> new Standing(whose, places, person));
  }

  private Map<CandidateId, Candidate> candidates(List<String> ids) {
    return states.all(Candidate.DECIDER, new Document("_id", new Document("$in", ids))).stream()
        .filter(
            candidate ->
                switch (candidate) {
                  case Candidate.Unregistered _ -> false;
                  case Candidate.Free _, Candidate.Taken _, Candidate.Left _ -> true;
                })
        .collect(
            Collectors.toMap(
                candidate -> Candidate.whose(candidate).candidate(), Function.identity()));
  }

  private static Person person(Standing one, Candidate candidate) {
    return new Person(
        one.whose.vacancy(),
        one.person.candidate(),
        one.person.state(),
        one.person.introducedOn(),
        one.person.answerBy(),
        one.places.offers().get(one.person.candidate()),
        Holds.of(candidate).qualifications(),
        Candidate.whose(candidate).standing().wishes());
  }
}
