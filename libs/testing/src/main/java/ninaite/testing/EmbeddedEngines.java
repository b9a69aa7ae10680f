// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import ninaite.engines.EmbeddedBroker;
import ninaite.engines.EmbeddedStore;

/** Both in this JVM, in a folder that is deleted with it. */
final class EmbeddedEngines implements Engines {

  private final Path folder;
  private final String uri;
  private final String bootstrap;
  private EmbeddedStore store;
  private EmbeddedBroker broker;

  private EmbeddedEngines(Path folder) {
    this.folder = folder;
    this.store = EmbeddedStore.start(storeFile(), 0);
    this.broker = EmbeddedBroker.start(brokerFolder(), 0);
    this.uri = store.uri();
    this.bootstrap = broker.bootstrap();
  }

  static EmbeddedEngines start() {
    try {
      var engines = new EmbeddedEngines(Files.createTempDirectory("ninaite-engines"));
      Runtime.getRuntime().addShutdownHook(new Thread(engines::end, "engines-end"));
      return engines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String engineName() {
    return "embedded";
  }

  @Override
  public String mongodbUri() {
    return uri;
  }

  @Override
  public String kafka() {
    return bootstrap;
  }

  @Override
  public void stopStore() {
    store.close();
  }

  @Override
  public void startStore() {
    store = EmbeddedStore.start(storeFile(), URI.create(uri).getPort());
  }

  @Override
  public void stopBroker() {
    broker.close();
  }

  @Override
  public void startBroker() {
    broker = EmbeddedBroker.start(brokerFolder(), URI.create("kafka://" + bootstrap).getPort());
  }

  private Path storeFile() {
    return folder.resolve("store.db");
  }

  private Path brokerFolder() {
    return folder.resolve("broker");
  }

  /** Nothing of it is wanted any more, so it is not stopped in order. */
  private void end() {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      System.err.println("engines: left behind " + folder + ": " + e);
    }
  }
}
