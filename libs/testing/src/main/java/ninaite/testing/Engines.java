// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

/**
 * The document store and the broker that tests run against: one pair for the whole JVM, started at
 * first use, chosen by {@code NINAITE_TEST_ENGINE}.
 *
 * <ul>
 *   <li>{@code embedded} (default): both in this JVM, nothing to install
 *   <li>{@code containers}: {@code mongo:8.0} and {@code apache/kafka:4.2.1} on a Docker engine
 *   <li>{@code given}: {@code NINAITE_MONGODB_URI} and {@code NINAITE_KAFKA}
 * </ul>
 *
 * <p>A test must give its databases, topics and groups names of its own: the pair outlives it.
 */
public sealed interface Engines permits EmbeddedEngines, ContainerEngines, GivenEngines {

  /**
   * The pair of this JVM.
   *
   * @throws org.opentest4j.TestAbortedException where it can't run here, saying why
   */
  static Engines current() {
    return EngineSwitch.CURRENT.get();
  }

  /** As in {@code NINAITE_TEST_ENGINE}. */
  String engineName();

  /** For one server, not a discovered replica set: {@code directConnection=true}. */
  String mongodbUri();

  /** {@code host:port} of the broker. */
  String kafka();

  /** Asks both who they are. */
  default Answer describe() {
    return Answer.of(mongodbUri(), kafka());
  }

  /** The store goes away, its data stay. */
  void stopStore();

  /** The store comes back at the same address; returns when it answers. */
  void startStore();

  /** The broker goes away, its data stay. */
  void stopBroker();

  /** The broker comes back at the same address; returns when it answers. */
  void startBroker();
}
