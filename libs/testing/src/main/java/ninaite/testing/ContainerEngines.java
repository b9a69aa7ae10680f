// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ninaite.engines.FreePorts;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The images used in production. The store runs as one plain server: that is all Ninaite asks of
 * it, and images that stand in for {@code mongo} have no replica sets.
 */
final class ContainerEngines implements Engines {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

  private static final String MONGO = "mongo:8.0";
  private static final String KAFKA = "apache/kafka:4.2.1";

  private final MongoDBContainer store = fixedPort(new MongoDBContainer(MONGO), 27017);
  private final KafkaContainer broker = fixedPort(new KafkaContainer(KAFKA), 9092);

  private ContainerEngines() {}

  /** Why containers can't be used here, in words for whoever reads the build's output. */
  static Optional<String> obstacle() {
    try {
      if (!DockerClientFactory.instance().isDockerAvailable()) {
        return Optional.of("NO DOCKER ENGINE ANSWERS");
      }
      for (String image : List.of(MONGO, KAFKA)) {
        fetch(image);
      }
      return Optional.empty();
    } catch (DockerException | DockerClientException | ContainerFetchException e) {
      return Optional.of("THE DOCKER ENGINE HAS NOT GOT THE IMAGES: " + e.getMessage());
    }
  }

  /** Testcontainers itself would try for two minutes, and again in every module. */
  private static void fetch(String image) {
    DockerClient docker = DockerClientFactory.lazyClient();
    try {
      docker.inspectImageCmd(image).exec();
    } catch (NotFoundException absent) {
      try {
        docker.pullImageCmd(image).start().awaitCompletion();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while pulling " + image, e);
      }
    }
  }

  static ContainerEngines start() {
    var engines = new ContainerEngines();
    Startables.deepStart(engines.store, engines.broker).join();
    var end =
        new Thread(() -> List.of(engines.broker, engines.store).forEach(GenericContainer::stop));
    Runtime.getRuntime().addShutdownHook(end);
    return engines;
  }

  @Override
  public String engineName() {
    return "containers";
  }

  @Override
  public String mongodbUri() {
    return "mongodb://%s:%d/?directConnection=true"
        .formatted(store.getHost(), store.getMappedPort(27017));
  }

  @Override
  public String kafka() {
    return broker.getBootstrapServers();
  }

  @Override
  public void stopStore() {
    stop(store);
  }

  @Override
  public void startStore() {
    start(store);
    await().atMost(LONG_ENOUGH).ignoreExceptions().until(() -> Answer.ofStore(mongodbUri()) != "");
  }

  @Override
  public void stopBroker() {
    stop(broker);
  }

  @Override
  public void startBroker() {
    start(broker);
    await().atMost(LONG_ENOUGH).ignoreExceptions().until(() -> Answer.ofBroker(kafka()) != "");
  }

  /** Docker would give a container another port when it starts again. */
  private static <C extends GenericContainer<C>> C fixedPort(C container, int port) {
    container.setPortBindings(List.of(FreePorts.any() + ":" + port));
    return container;
  }

  /** Not pause: a paused server keeps its connections, so clients hang instead of failing. */
  private static void stop(GenericContainer<?> container) {
    DockerClientFactory.lazyClient()
        .stopContainerCmd(container.getContainerId())
        .withTimeout(20)
        .exec();
  }

  private static void start(GenericContainer<?> container) {
    DockerClientFactory.lazyClient().startContainerCmd(container.getContainerId()).exec();
  }
}
