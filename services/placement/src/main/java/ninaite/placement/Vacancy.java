// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.VACANCY_EXISTS;
import static ninaite.placement.PlacementRule.VACANCY_IS_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementId;
import ninaite.events.Topic;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * The employer's side: so many heads, and an outstanding offer holds one. Closing stops new
 * introductions and offers; what is outstanding stays a promise.
 */
public sealed interface Vacancy {

  @TypeAlias("vacancy.unopened")
  record Unopened() implements Vacancy {}

  @TypeAlias("vacancy.open")
  record Open(Whose whose, Demands demands, Places places) implements Vacancy {}

  @TypeAlias("vacancy.closed")
  record Closed(Whose whose, Demands demands, Places places) implements Vacancy {}

  /** What never changes about it. */
  record Whose(
      VacancyId vacancy, EmployerId employer, MunicipalityId municipality, LocalDate openedOn) {}

  /** Asked for by people and by other aggregates' events. */
  sealed interface Command {}

  record OpenUp(
      VacancyId vacancy,
      EmployerId employer,
      MunicipalityId municipality,
      int heads,
      Demands demands,
      LocalDate openedOn,
      LocalDate validUntil)
      implements Command {}

  /** The opening was corrected. */
  record Change(int heads, Demands demands) implements Command {}

  /** What is asked about an introduction. */
  sealed interface OfIntroduction extends Command {}

  record Introduce(CandidateId candidate, Basis basis, Holds holds) implements OfIntroduction {}

  /**
   * @param reason a code; only with DECLINED
   */
  record Respond(CandidateId candidate, EmployerAnswer answer, @Nullable String reason)
      implements OfIntroduction {}

  record ReleaseUnanswered() implements OfIntroduction {}

  /**
   * @param respondBy the candidate answers before this instant
   * @param startsOn the first working day offered
   */
  record Offer(CandidateId candidate, Instant respondBy, LocalDate startsOn, Holds holds)
      implements Command {}

  /**
   * A match round gave these people a place here.
   *
   * @param chosen with what each has to show
   */
  record OfferAsMatched(
      Map<CandidateId, Holds> chosen, Basis basis, Instant respondBy, LocalDate startsOn)
      implements Command {}

  record Withdraw(CandidateId candidate) implements Command {}

  record TakeBack(CandidateId candidate, ReturnCause cause) implements Command {}

  record Confirm(CandidateId candidate, PlacementId placement) implements Command {}

  /** An agreement was cancelled before its start. */
  record Free(CandidateId candidate, PlacementId placement) implements Command {}

  record Close() implements Command {}

  Decider<Vacancy, Command, OfVacancy> DECIDER =
      new Decider<>(
          "vacancies",
          Topic.PLACEMENT,
          Vacancy.class,
          new Unopened(),
          Vacancy::decide,
          Vacancy::evolve);

  static Decision<OfVacancy> decide(Vacancy vacancy, Command command, Instant now) {
    return switch (command) {
      case OpenUp c -> openUp(vacancy, c);
      case Change c ->
          whileKnown(vacancy, (whose, demands, places) -> change(whose, demands, places, c, now));
      case OfIntroduction c ->
          switch (vacancy) {
            case Unopened _ -> refuse(VACANCY_EXISTS);
            case Closed closed -> IntroductionRules.whenClosed(closed.whose, closed.places, c, now);
            case Open open ->
                IntroductionRules.decide(open.whose, open.demands, open.places, c, now);
          };
      case Offer c -> offer(vacancy, c, now);
      case OfferAsMatched c -> MatchedRules.offer(vacancy, c, now);
      case Withdraw c ->
          whileKnown(vacancy, (whose, _, places) -> HeadRules.withdraw(whose, places, c, now));
      case TakeBack c ->
          whileKnown(vacancy, (whose, _, places) -> HeadRules.takeBack(whose, places, c, now));
      case Confirm c ->
          whileKnown(
              vacancy,
              (whose, demands, places) -> HeadRules.confirm(whose, demands, places, c, now));
      case Free c ->
          whileKnown(vacancy, (whose, _, places) -> HeadRules.free(whose, places, c, now));
      case Close _ -> close(vacancy, now);
    };
  }

  /** Open or closed: what is outstanding is kept either way. */
  private static Decision<OfVacancy> whileKnown(Vacancy vacancy, HeadRule rule) {
    return switch (vacancy) {
      case Unopened _ -> refuse(VACANCY_EXISTS);
      case Open open -> rule.decide(open.whose, open.demands, open.places);
      case Closed closed -> rule.decide(closed.whose, closed.demands, closed.places);
    };
  }

  /** A decision about the heads of a vacancy. */
  @FunctionalInterface
  interface HeadRule {
    Decision<OfVacancy> decide(Whose whose, Demands demands, Places places);
  }

  private static Decision<OfVacancy> openUp(Vacancy vacancy, OpenUp c) {
    return switch (vacancy) {
      case Unopened _ ->
          accept(
              new VacancyOpened(
                  c.vacancy,
                  c.employer,
                  c.municipality,
                  c.heads,
                  c.demands,
                  c.openedOn,
                  c.validUntil));
      case Open _, Closed _ -> accept();
    };
  }

  /** What is agreed or offered stays, so the heads never go below it. */
  private static Decision<OfVacancy> change(
      Whose whose, Demands demands, Places places, Change c, Instant now) {
    int heads = Math.max(c.heads, places.heads() - places.free());
    return heads == places.heads() && demands.equals(c.demands)
        ? accept()
        : accept(new VacancyChanged(whose.vacancy, heads, c.demands, Japan.dateOf(now)));
  }

  private static Decision<OfVacancy> offer(Vacancy vacancy, Offer c, Instant now) {
    return switch (vacancy) {
      case Unopened _ -> refuse(VACANCY_EXISTS);
      case Closed _ -> refuse(VACANCY_IS_OPEN);
      case Open open -> HeadRules.offer(open.whose, open.demands, open.places, c, now);
    };
  }

  private static Decision<OfVacancy> close(Vacancy vacancy, Instant now) {
    return switch (vacancy) {
      case Unopened _, Closed _ -> accept();
      case Open open -> accept(new VacancyClosed(open.whose.vacancy, Japan.dateOf(now)));
    };
  }

  static Vacancy evolve(Vacancy vacancy, OfVacancy event) {
    return switch (event) {
      case VacancyOpened e ->
          new Open(
              new Whose(e.vacancy(), e.employer(), e.municipality(), e.openedOn()),
              e.demands(),
              Places.of(e.heads()));
      case VacancyChanged e ->
          switch (vacancy) {
            case Unopened _ -> vacancy;
            case Open open -> new Open(open.whose, e.demands(), open.places.of(e));
            case Closed closed -> new Closed(closed.whose, e.demands(), closed.places.of(e));
          };
      case CandidateIntroduced e -> changed(vacancy, places -> places.introduced(e));
      case IntroductionAnswered e -> changed(vacancy, places -> places.answered(e));
      case IntroductionUnanswered e -> changed(vacancy, places -> places.dismissed(e.candidate()));
      case OfferMade e -> changed(vacancy, places -> places.offered(e.candidate(), e.startsOn()));
      case OfferReturned e -> changed(vacancy, places -> places.returned(e.candidate()));
      case HeadFilled e -> changed(vacancy, places -> places.filled(e.candidate()));
      case HeadFreed e -> changed(vacancy, places -> places.freed(e.candidate()));
      case AcceptanceUnconfirmed _, VacancyFull _ -> vacancy;
      case VacancyClosed _ ->
          switch (vacancy) {
            case Unopened _, Closed _ -> vacancy;
            case Open open -> new Closed(open.whose, open.demands, open.places);
          };
    };
  }

  private static Vacancy changed(Vacancy vacancy, UnaryOperator<Places> change) {
    return switch (vacancy) {
      case Unopened _ -> vacancy;
      case Open open -> new Open(open.whose, open.demands, change.apply(open.places));
      case Closed closed -> new Closed(closed.whose, closed.demands, change.apply(closed.places));
    };
  }
}
