// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document store in this JVM that speaks MongoDB's protocol and keeps its data in one file.
 *
 * <p>Every command is written through to the operating system before it is answered, reads
 * included: nobody sees what {@code kill -9} could take back. A power cut may cost the last
 * moments; for production use MongoDB.
 *
 * <p>What it can do is what Ninaite needs: conditional updates of one document, unique {@code _id},
 * bulk writes, simple aggregation. It has no transactions, change streams, replica sets or
 * validators, and an ordered bulk of updates goes on after an error. Secondary indexes serve
 * equality and {@code $in} on their first field; sorting and ranges scan the collection (10,000
 * documents of 1 kB: 10 ms).
 */
public final class EmbeddedStore implements AutoCloseable {

  private final MongoServer server;
  private final int port;

  private EmbeddedStore(MongoServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Opens or makes the file and returns when clients may connect.
   *
   * @param file holds all databases; one process at a time
   * @param port where clients connect on 127.0.0.1; 0 = any free one
   * @throws IllegalStateException if it can't start, for instance because the port is taken or
   *     another process uses the file
   */
  public static EmbeddedStore start(Path file, int port) {
    StoreBackend backend = open(file);
    var server = new MongoServer(backend);
    try {
      server.bind("127.0.0.1", port);
    } catch (RuntimeException e) {
      throw new IllegalStateException("no store on port %d: %s".formatted(port, e), e);
    }
    return new EmbeddedStore(server, localPort(server));
  }

  /** Where clients connect, in MongoDB's form. */
  public String uri() {
    return "mongodb://127.0.0.1:%d/?directConnection=true".formatted(port);
  }

  /** Ends all connections and closes the file. */
  @Override
  public void close() {
    server.shutdownNow();
  }

  private static StoreBackend open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return new StoreBackend(StoreFile.open(file));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("no store in %s: %s".formatted(file, e), e);
    }
  }

  private static int localPort(MongoServer server) {
    InetSocketAddress address = server.getLocalAddress();
    return address.getPort();
  }
}
