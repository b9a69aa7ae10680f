// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.InstantSource;
import ninaite.aggregate.Aggregates;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.japan.Japan;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Releases candidates whose introduction nobody answered in time. */
@Component
class AnswerDeadlines {
  private final Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies;
  private final InstantSource clock;

  AnswerDeadlines(Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies, InstantSource clock) {
    this.vacancies = vacancies;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ninaite.placement.answer-check:10m}")
  void check() {
    String today = Japan.dateOf(clock.instant()).toString();
    vacancies.tellDue(
        new Document("state.places.introduced.answerBy", new Document("$lt", today)),
        new Vacancy.ReleaseUnanswered());
  }
}
