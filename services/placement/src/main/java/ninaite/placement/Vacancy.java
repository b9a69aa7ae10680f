// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.HEADS_REMAIN;
import static ninaite.placement.PlacementRule.INTRODUCED_BEFORE_OFFER;
import static ninaite.placement.PlacementRule.INTRODUCED_ONCE;
import static ninaite.placement.PlacementRule.OFFERED_ONCE;
import static ninaite.placement.PlacementRule.RESPOND_BY_IS_AHEAD;
import static ninaite.placement.PlacementRule.VACANCY_EXISTS;
import static ninaite.placement.PlacementRule.VACANCY_IS_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.CandidateId;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementId;
import ninaite.events.Topic;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import org.springframework.data.annotation.TypeAlias;

/**
 * The employer's side: so many heads, and an outstanding offer holds one. Closing stops new
 * introductions and offers; what is outstanding stays a promise.
 */
public sealed interface Vacancy {

  @TypeAlias("vacancy.unopened")
  record Unopened() implements Vacancy {}

  @TypeAlias("vacancy.open")
  record Open(Whose whose, Places places) implements Vacancy {}

  @TypeAlias("vacancy.closed")
  record Closed(Whose whose, Places places) implements Vacancy {}

  /** What never changes about it. */
  record Whose(VacancyId vacancy, EmployerId employer, MunicipalityId municipality) {}

  /** Asked for by people and by other aggregates' events. */
  sealed interface Command {}

  record OpenUp(
      VacancyId vacancy,
      EmployerId employer,
      MunicipalityId municipality,
      int heads,
      LocalDate openedOn,
      LocalDate validUntil)
      implements Command {}

  record Introduce(CandidateId candidate, Basis basis) implements Command {}

  /**
   * @param respondBy the candidate answers before this instant
   * @param startsOn the first working day offered
   */
  record Offer(CandidateId candidate, Instant respondBy, LocalDate startsOn) implements Command {}

  record TakeBack(CandidateId candidate, ReturnCause cause) implements Command {}

  record Confirm(CandidateId candidate, PlacementId placement) implements Command {}

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
      case Introduce c -> introduce(vacancy, c, now);
      case Offer c -> offer(vacancy, c, now);
      case TakeBack c -> takeBack(vacancy, c);
      case Confirm c -> confirm(vacancy, c, now);
      case Close _ -> close(vacancy, now);
    };
  }

  private static Decision<OfVacancy> openUp(Vacancy vacancy, OpenUp c) {
    return switch (vacancy) {
      case Unopened _ ->
          accept(
              new VacancyOpened(
                  c.vacancy, c.employer, c.municipality, c.heads, c.openedOn, c.validUntil));
      case Open _, Closed _ -> accept();
    };
  }

  private static Decision<OfVacancy> introduce(Vacancy vacancy, Introduce c, Instant now) {
    return switch (vacancy) {
      case Unopened _ -> refuse(VACANCY_EXISTS);
      case Closed _ -> refuse(VACANCY_IS_OPEN);
      case Open(var whose, var places) ->
          places.introduced().contains(c.candidate)
              ? refuse(INTRODUCED_ONCE)
              : accept(
                  new CandidateIntroduced(whose.vacancy, c.candidate, c.basis, Japan.dateOf(now)));
    };
  }

  private static Decision<OfVacancy> offer(Vacancy vacancy, Offer c, Instant now) {
    return switch (vacancy) {
      case Unopened _ -> refuse(VACANCY_EXISTS);
      case Closed _ -> refuse(VACANCY_IS_OPEN);
      case Open(var whose, var places) -> {
        if (!places.introduced().contains(c.candidate)) {
          yield refuse(INTRODUCED_BEFORE_OFFER);
        }
        if (places.holds(c.candidate)) {
          yield refuse(OFFERED_ONCE);
        }
        if (!c.respondBy.isAfter(now)) {
          yield refuse(RESPOND_BY_IS_AHEAD);
        }
        yield places.free() > 0
            ? accept(new OfferMade(whose.vacancy, c.candidate, c.respondBy, c.startsOn))
            : refuse(HEADS_REMAIN, Map.of("heads", places.heads()));
      }
    };
  }

  private static Decision<OfVacancy> takeBack(Vacancy vacancy, TakeBack c) {
    return switch (vacancy) {
      case Unopened _ -> refuse(VACANCY_EXISTS);
      case Open(var whose, var places) -> takeBack(whose, places, c);
      case Closed(var whose, var places) -> takeBack(whose, places, c);
    };
  }

  private static Decision<OfVacancy> takeBack(Whose whose, Places places, TakeBack c) {
    return places.offers().containsKey(c.candidate)
        ? accept(new OfferReturned(whose.vacancy, c.candidate, c.cause))
        : accept();
  }

  private static Decision<OfVacancy> confirm(Vacancy vacancy, Confirm c, Instant now) {
    return switch (vacancy) {
      case Unopened _ -> refuse(VACANCY_EXISTS);
      case Open(var whose, var places) -> confirm(whose, places, c, now);
      case Closed(var whose, var places) -> confirm(whose, places, c, now);
    };
  }

  /** The candidate has accepted, which is past: if the offer is gone, that has to be said. */
  private static Decision<OfVacancy> confirm(Whose whose, Places places, Confirm c, Instant now) {
    LocalDate startsOn = places.offers().get(c.candidate);
    return startsOn == null
        ? accept(new AcceptanceUnconfirmed(whose.vacancy, c.candidate, c.placement))
        : accept(
            new HeadFilled(
                whose.vacancy,
                c.candidate,
                c.placement,
                whose.employer,
                whose.municipality,
                Japan.dateOf(now),
                startsOn));
  }

  private static Decision<OfVacancy> close(Vacancy vacancy, Instant now) {
    return switch (vacancy) {
      case Unopened _, Closed _ -> accept();
      case Open(var whose, var _) -> accept(new VacancyClosed(whose.vacancy, Japan.dateOf(now)));
    };
  }

  static Vacancy evolve(Vacancy vacancy, OfVacancy event) {
    return switch (event) {
      case VacancyOpened e ->
          new Open(new Whose(e.vacancy(), e.employer(), e.municipality()), Places.of(e.heads()));
      case CandidateIntroduced e -> changed(vacancy, places -> places.introduced(e.candidate()));
      case OfferMade e -> changed(vacancy, places -> places.offered(e.candidate(), e.startsOn()));
      case OfferReturned e -> changed(vacancy, places -> places.returned(e.candidate()));
      case HeadFilled e -> changed(vacancy, places -> places.filled(e.candidate()));
      case AcceptanceUnconfirmed _ -> vacancy;
      case VacancyClosed _ ->
          switch (vacancy) {
            case Unopened _ -> vacancy;
            case Open(var whose, var places) -> new Closed(whose, places);
            case Closed _ -> vacancy;
          };
    };
  }

  private static Vacancy changed(Vacancy vacancy, UnaryOperator<Places> change) {
    return switch (vacancy) {
      case Unopened _ -> throw new IllegalStateException("no place before the opening");
      case Open(var whose, var places) -> new Open(whose, change.apply(places));
      case Closed(var whose, var places) -> new Closed(whose, change.apply(places));
    };
  }
}
