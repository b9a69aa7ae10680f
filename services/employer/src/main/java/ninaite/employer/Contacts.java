// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.events.EmployerId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Where employers are reached, as the ledger of openings asks for. A plain form: it decides nothing
 * and stays in this service.
 */
@Component
class Contacts {
  private static final String COLLECTION = "contacts";

  private final MongoTemplate mongo;

  Contacts(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * @param postalCode seven digits
   * @param phone as dialled at home
   * @param desk a department or desk, no person's name
   */
  record Contact(
      String postalCode, String address, String phone, @Nullable String email, String desk) {}

  void keep(EmployerId employer, Contact contact) {
    Document document =
        new Document("_id", employer.text())
            .append("postalCode", contact.postalCode)
            .append("address", contact.address)
            .append("phone", contact.phone)
            .append("email", contact.email)
            .append("desk", contact.desk);
    mongo
        .getDb()
        .getCollection(COLLECTION)
        .replaceOne(
            new Document("_id", employer.text()),
            document,
            new com.mongodb.client.model.ReplaceOptions().upsert(true));
  }

  Optional<Contact> of(EmployerId employer) {
    return Optional.ofNullable(of(List.of(employer.text())).get(employer.text()));
  }

  Map<String, Contact> of(Collection<String> employers) {
    Map<String, Contact> found = new HashMap<>();
    for (Document document :
        mongo
            .getDb()
            .getCollection(COLLECTION)
            .find(new Document("_id", new Document("$in", List.copyOf(employers))))) {
      found.put(
          document.getString("_id"),
          new Contact(
              document.getString("postalCode"),
              document.getString("address"),
              document.getString("phone"),
              document.getString("email"),
              document.getString("desk")));
    }
    return found;
  }
}
