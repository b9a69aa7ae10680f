// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.server.common.MetadataVersion;
import org.bson.Document;

/**
 * Who really answered, in the engines' own words.
 *
 * @param store for instance {@code MongoDB 8.0.4}, or the compatible engine by its name
 * @param broker for instance {@code Apache Kafka, metadata 4.2-IV1, cluster …}
 */
public record Answer(String store, String broker) {

  private static final int SECONDS = 10;

  static Answer of(String mongodbUri, String kafka) {
    return new Answer(ofStore(mongodbUri), ofBroker(kafka));
  }

  static String ofStore(String uri) {
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToClusterSettings(c -> c.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
            .build();
    try (var client = MongoClients.create(settings)) {
      return named(client.getDatabase("admin").runCommand(new Document("buildInfo", 1)));
    }
  }

  /**
   * Compatible engines say that they are MongoDB and then, in a field of their own, what they are.
   */
  static String named(Document build) {
    String version = build.getString("version");
    if (build.get("ferretdb") instanceof Document ferret) {
      return "FerretDB %s (compatible with MongoDB %s)".formatted(ferret.get("version"), version);
    }
    if (build.get("embedded") instanceof String engine) {
      return "%s (compatible with MongoDB %s)".formatted(engine, version);
    }
    return build.get("storageEngines") instanceof List<?>
        ? "MongoDB " + version
        : "an engine that doesn't say its name (compatible with MongoDB %s)".formatted(version);
  }

  static String ofBroker(String bootstrap) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "default.api.timeout.ms",
            SECONDS * 1000,
            "request.timeout.ms",
            SECONDS * 1000);
    try (var admin = Admin.create(settings)) {
      var cluster = admin.describeCluster();
      var features = admin.describeFeatures().featureMetadata().get().finalizedFeatures();
      FinalizedVersionRange metadata = features.get(MetadataVersion.FEATURE_NAME);
      return "Apache Kafka, metadata %s, %d node(s), cluster %s"
          .formatted(
              metadata == null ? "unknown" : version(metadata.maxVersionLevel()),
              cluster.nodes().get().size(),
              cluster.clusterId().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking " + bootstrap, e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("no answer from the broker at " + bootstrap, e);
    }
  }

  /** A newer broker's level may be unknown here. */
  private static String version(short level) {
    return Stream.of(MetadataVersion.values())
        .filter(version -> version.featureLevel() == level)
        .findFirst()
        .map(MetadataVersion::version)
        .orElse("level " + level);
  }

  @Override
  public String toString() {
    return "store=[%s] broker=[%s]".formatted(store, broker);
  }
}
