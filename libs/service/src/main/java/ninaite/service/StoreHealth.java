// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Whether the store answers. In place of Boot's, which asks for more than every engine has. */
record StoreHealth(MongoDatabaseFactory store) implements HealthIndicator {

  @Override
  public Health health() {
    try {
      store.getMongoDatabase().runCommand(new Document("ping", 1));
      return Health.up().build();
    } catch (MongoException e) {
      return Health.down().withDetail("error", e.getClass().getSimpleName()).build();
    }
  }
}
