// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ninaite.local.Ninaite;
import org.bson.Document;

/** What the stores hold: every document of every service, but for what is still to be sent. */
final class Versions implements AutoCloseable {
  private static final List<String> SERVICES =
      List.of("trainee", "employer", "training", "placement");

  private final MongoClient mongo;

  Versions(Ninaite ninaite) {
    mongo = MongoClients.create(ninaite.mongodb());
  }

  Map<String, String> now() {
    Map<String, String> all = new TreeMap<>();
    for (String service : SERVICES) {
      var database = mongo.getDatabase(service);
      for (String collection : database.listCollectionNames()) {
        database
            .getCollection(collection)
            .find()
            .forEach(
                document ->
                    all.put(
                        service + "/" + collection + "/" + document.get("_id"), text(document)));
      }
    }
    return all;
  }

  private static String text(Document document) {
    document.remove("outbox");
    return document.toString();
  }

  /** Waits until what the services tell each other has come to rest. */
  void awaitQuiet() {
    Map<String, String> before = new TreeMap<>();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(400))
        .until(
            () -> {
              Map<String, String> now = now();
              boolean same = before.equals(now);
              before.clear();
              before.putAll(now);
              return same;
            });
  }

  @Override
  public void close() {
    mongo.close();
  }
}
