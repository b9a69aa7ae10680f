// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ninaite.events.EmployerEvent;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerId;
import ninaite.events.VacancyId;
import ninaite.messaging.Received;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** To whom people are introduced: whose a vacancy is, and the employer's public name. */
@Component
class Workplaces {
  private final MongoCollection<Document> vacancies;
  private final MongoCollection<Document> employers;

  Workplaces(MongoTemplate mongo) {
    this.vacancies = mongo.getDb().getCollection("vacancies");
    this.employers = mongo.getDb().getCollection("employers");
  }

  /**
   * @param name empty as long as it has not been heard of
   */
  record Workplace(String employer, String name) {}

  void opened(VacancyId vacancy, EmployerId employer) {
    put(vacancies, vacancy.text(), new Document("employer", employer.text()));
  }

  void onEmployer(Received<EmployerEvent> received) {
    switch (received.event()) {
      case EmployerRegistered e -> named(e.employer(), e.name(), received.sequence());
      case EmployerRevised e -> named(e.employer(), e.name(), received.sequence());
      case OfOpening _ -> {}
    }
  }

  /** One partition brings an employer's events in order; only a replay could bring an older one. */
  private void named(EmployerId employer, String name, long sequence) {
    Document newer =
        new Document("_id", employer.text()).append("sequence", new Document("$gt", sequence));
    if (employers.find(newer).first() == null) {
      put(employers, employer.text(), new Document("name", name).append("sequence", sequence));
    }
  }

  Map<VacancyId, Workplace> of(Collection<VacancyId> some) {
    Map<String, String> byVacancy = new HashMap<>();
    among(vacancies, some.stream().map(VacancyId::text).toList())
        .forEach(found -> byVacancy.put(found.getString("_id"), found.getString("employer")));
    Map<String, String> names = new HashMap<>();
    among(employers, byVacancy.values())
        .forEach(found -> names.put(found.getString("_id"), found.getString("name")));
    Map<VacancyId, Workplace> places = new HashMap<>();
    byVacancy.forEach(
        (vacancy, employer) ->
            places.put(
                new VacancyId(vacancy), new Workplace(employer, names.getOrDefault(employer, ""))));
    return places;
  }

  private static Iterable<Document> among(
      MongoCollection<Document> collection, Collection<String> ids) {
    return collection.find(new Document("_id", new Document("$in", List.copyOf(ids))));
  }

  private static void put(MongoCollection<Document> collection, String id, Document document) {
    collection.replaceOne(
        new Document("_id", id), document.append("_id", id), new ReplaceOptions().upsert(true));
  }
}
