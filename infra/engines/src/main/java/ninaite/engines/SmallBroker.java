// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Settings of a broker that is alone and shares two cores with everything else. Retention of domain
 * topics is set with the topic, not here.
 */
final class SmallBroker {

  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";

  private SmallBroker() {}

  static Properties settings(Path folder, int clients, int controller) {
    var all = new Properties();
    all.putAll(identity(folder, clients, controller));
    all.putAll(ALONE);
    all.putAll(SMALL);
    return all;
  }

  private static Map<String, String> identity(Path folder, int clients, int controller) {
    String listeners = "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d";
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", "" + NODE),
        Map.entry("log.dirs", folder.toString()),
        Map.entry("listeners", listeners.formatted(clients, controller)),
        Map.entry("advertised.listeners", "CLIENTS://127.0.0.1:" + clients),
        Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
        Map.entry("inter.broker.listener.name", "CLIENTS"),
        Map.entry("controller.listener.names", CONTROLLER),
        Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controller));
  }

  /** One broker: no second replica to wait for, no election to be careful about. */
  private static final Map<String, String> ALONE =
      Map.ofEntries(
          Map.entry("default.replication.factor", "1"),
          Map.entry("min.insync.replicas", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("controller.quorum.election.timeout.ms", "100"),
          Map.entry("controller.quorum.election.backoff.max.ms", "100"),
          // After kill -9 the controller refuses the same broker until its last session is over.
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("initial.broker.registration.timeout.ms", "60000"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("auto.create.topics.enable", "false"));

  /** Few threads, internal partitions and buffers: the defaults assume a machine of its own. */
  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("offsets.topic.num.partitions", "4"),
          Map.entry("transaction.state.log.num.partitions", "2"),
          Map.entry("share.coordinator.state.topic.num.partitions", "2"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "3"),
          Map.entry("background.threads", "2"),
          Map.entry("num.replica.fetchers", "1"),
          Map.entry("num.recovery.threads.per.data.dir", "2"),
          Map.entry("group.coordinator.threads", "1"),
          Map.entry("share.coordinator.threads", "1"),
          Map.entry("log.cleaner.threads", "1"),
          Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
          Map.entry("log.cleaner.io.buffer.size", "131072"),
          Map.entry("log.index.size.max.bytes", "1048576"),
          Map.entry("offsets.topic.segment.bytes", "10485760"),
          Map.entry("transaction.state.log.segment.bytes", "10485760"),
          Map.entry("metadata.log.segment.bytes", "10485760"));
}
