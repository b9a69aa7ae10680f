// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import ninaite.events.EmployerEvent;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningFilled;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningReopened;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.VacancyId;
import ninaite.messaging.Received;
import org.springframework.stereotype.Component;

/** Published openings become vacancies. */
@Component
class EmployerReactions {
  private final Telling telling;

  EmployerReactions(Telling telling) {
    this.telling = telling;
  }

  void onEmployer(Received<EmployerEvent> received) {
    switch (received.event()) {
      case OpeningPublished e -> {
        var vacancy = VacancyId.of(e.opening());
        var openUp =
            new Vacancy.OpenUp(
                vacancy,
                e.employer(),
                e.municipality(),
                e.heads(),
                DemandsOf.terms(e.terms()),
                e.publishedOn(),
                e.validUntil());
        telling.begin(vacancy, openUp, received);
      }
      case OpeningCorrected e ->
          telling.tell(
              VacancyId.of(e.opening()),
              new Vacancy.Change(e.heads(), DemandsOf.terms(e.terms())),
              received);
      case OpeningClosed e ->
          telling.tell(VacancyId.of(e.opening()), new Vacancy.Close(), received);
      case OpeningExpired e ->
          telling.tell(VacancyId.of(e.opening()), new Vacancy.Close(), received);
      case EmployerRegistered _, EmployerRevised _ -> {}
      case OpeningDrafted _, OpeningRevised _, OpeningFilled _, OpeningReopened _ -> {}
    }
  }
}
