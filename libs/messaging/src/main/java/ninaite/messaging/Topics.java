// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import ninaite.events.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that the topics are there, as libs/events declares them. */
final class Topics {
  private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
  private static final Duration BACK_OFF = Duration.ofSeconds(1);

  private Topics() {}

  /** Returns when all topics exist; waits for a broker that is not there yet. */
  static void declare(Map<String, Object> installation) throws InterruptedException {
    List<NewTopic> wanted =
        List.of(Topic.TRAINEE, Topic.EMPLOYER, Topic.TRAINING, Topic.PLACEMENT).stream()
            .map(Topics::declaration)
            .toList();
    while (true) {
      try (Admin admin = Admin.create(installation)) {
        for (var result : admin.createTopics(wanted).values().values()) {
          created(result);
        }
        return;
      } catch (ExecutionException | RuntimeException e) {
        LOG.info("waiting for the broker: {}", e.getClass().getSimpleName());
        Thread.sleep(BACK_OFF);
      }
    }
  }

  private static void created(java.util.concurrent.Future<Void> result)
      throws ExecutionException, InterruptedException {
    try {
      result.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  /** Replicas are the cluster's own choice (default.replication.factor). */
  private static NewTopic declaration(Topic<?> topic) {
    return new NewTopic(topic.name(), Optional.of(Topic.PARTITIONS), Optional.empty())
        .configs(
            Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                Topic.RETENTION_MS,
                TopicConfig.RETENTION_BYTES_CONFIG,
                "-1"));
  }
}
