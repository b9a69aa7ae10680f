// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker that is its own KRaft controller: the code of a production node, in this JVM.
 *
 * <p>Its log stays in the folder it was started with, so a later start on the same folder, also
 * after {@code kill -9}, finds every record that was acknowledged: Kafka hands records to the
 * operating system before it acknowledges them. A power cut may cost the last of them, as on any
 * broker with replication 1.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker and returns when it takes requests.
   *
   * @param folder where its log is kept; made if absent
   * @param port where clients connect on 127.0.0.1; 0 = any free one
   * @throws IllegalStateException if it can't start, for instance because the port is taken or
   *     another process uses the folder
   */
  public static EmbeddedBroker start(Path folder, int port) {
    speakUpInsteadOfEndingTheProcess();
    try {
      int clients = FreePorts.orAny(port);
      Files.createDirectories(folder);
      if (!Files.exists(folder.resolve("meta.properties"))) {
        format(folder);
      }
      var server =
          new KafkaRaftServer(
              new KafkaConfig(
                  SmallBroker.settings(folder, clients, FreePorts.anyBut(clients)), false),
              Time.SYSTEM);
      try {
        server.startup();
      } catch (RuntimeException e) {
        server.shutdown();
        throw e;
      }
      return new EmbeddedBroker(server, clients);
    } catch (Exception e) {
      throw new IllegalStateException(
          "no broker on port %d with its log in %s: %s".formatted(port, folder, e), e);
    }
  }

  /** Where clients connect: {@code 127.0.0.1:port}. */
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  /** Stops in order: what was acknowledged is flushed, and the next start needs no recovery. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path folder) throws Exception {
    new Formatter()
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(SmallBroker.NODE)
        .addDirectory(folder.toString())
        .setMetadataLogDirectory(folder.toString())
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setControllerListenerName(SmallBroker.CONTROLLER)
        .setIgnoreFormatted(true)
        .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
        .run();
  }

  /** A broker that fails must not take the services in the same JVM with it, nor fail unseen. */
  private static void speakUpInsteadOfEndingTheProcess() {
    Exit.Procedure report =
        (status, message) -> {
          var failure =
              new IllegalStateException(
                  "the embedded broker failed and asked to end the process (status %d): %s"
                      .formatted(status, message));
          failure.printStackTrace();
          throw failure;
        };
    Exit.setExitProcedure(report);
    Exit.setHaltProcedure(report);
  }
}
