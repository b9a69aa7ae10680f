// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ninaite.bureau.BureauService;
import ninaite.employer.EmployerService;
import ninaite.engines.EmbeddedBroker;
import ninaite.engines.EmbeddedStore;
import ninaite.gateway.GatewayService;
import ninaite.identity.IdentityService;
import ninaite.messaging.Failpoints;
import ninaite.placement.PlacementService;
import ninaite.portal.PortalService;
import ninaite.service.Service;
import ninaite.trainee.TraineeService;
import ninaite.training.TrainingService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** The running system. Closing it stops the services first and the engines last. */
public final class Ninaite implements AutoCloseable {
  private final Settings settings;
  private final InstantSource clock;
  private final Failpoints failpoints;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Map<String, ConfigurableApplicationContext> services = new LinkedHashMap<>();

  private String mongodb = "";
  private String kafka = "";

  private Ninaite(Settings settings, InstantSource clock, Failpoints failpoints) {
    this.settings = settings;
    this.clock = clock;
    this.failpoints = failpoints;
  }

  public static Ninaite start(Settings settings) {
    return start(settings, InstantSource.system(), Failpoints.NONE);
  }

  /**
   * @param clock whose time every service goes by
   */
  public static Ninaite start(Settings settings, InstantSource clock) {
    return start(settings, clock, Failpoints.NONE);
  }

  /**
   * @param failpoints where a test stops the work
   */
  public static Ninaite start(Settings settings, Failpoints failpoints) {
    return start(settings, InstantSource.system(), failpoints);
  }

  private static Ninaite start(Settings settings, InstantSource clock, Failpoints failpoints) {
    Ninaite ninaite = new Ninaite(settings, clock, failpoints);
    try {
      ninaite.open();
      return ninaite;
    } catch (RuntimeException e) {
      ninaite.close();
      throw e;
    }
  }

  public Settings settings() {
    return settings;
  }

  /** A service's context, to look at what it holds. */
  public ConfigurableApplicationContext service(String name) {
    return Objects.requireNonNull(services.get(name), name);
  }

  /** What an operator has something to do about, though everything works: a line each. */
  List<String> warnings() {
    return services.entrySet().stream()
        .flatMap(
            service ->
                service.getValue().getBeansOfType(HealthIndicator.class).values().stream()
                    .map(indicator -> Objects.requireNonNull(indicator.health()))
                    .filter(health -> health.getStatus().getCode().equals("WARNING"))
                    .map(health -> warning(service.getKey(), health)))
        .toList();
  }

  private static String warning(String service, Health health) {
    return "  WARNING from %s: %s %s"
        .formatted(service, health.getStatus().getDescription(), health.getDetails());
  }

  /** The store in use. */
  public String mongodb() {
    return mongodb;
  }

  /** The broker in use. */
  public String kafka() {
    return kafka;
  }

  /** What the sample people identify themselves with. */
  public String sampleSecret() {
    return Secret.ofSamplePeople(settings.home());
  }

  private void open() {
    // Nothing is logged before the first service has said how: the broker alone would fill a
    // screen.
    LoggingSystem.get(Ninaite.class.getClassLoader()).beforeInitialize();
    Path home = settings.home();
    mongodb = Objects.requireNonNullElse(settings.mongodb(), "");
    if (mongodb.isEmpty()) {
      var store = EmbeddedStore.start(home.resolve("store.mv"), settings.storePort());
      running.push(store);
      mongodb = store.uri();
    }
    kafka = Objects.requireNonNullElse(settings.kafka(), "");
    if (kafka.isEmpty()) {
      var broker = EmbeddedBroker.start(home.resolve("broker"), settings.brokerPort());
      running.push(broker);
      kafka = broker.bootstrap();
    }
    List<String> shared = shared();
    run(IdentityService.class, "identity", shared);
    run(TraineeService.class, "trainee", shared);
    run(EmployerService.class, "employer", shared);
    run(TrainingService.class, "training", shared);
    run(PlacementService.class, "placement", shared);
    run(BureauService.class, "bureau", shared);
    run(PortalService.class, "portal", shared);
    run(GatewayService.class, "gateway", shared);
  }

  private List<String> shared() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("spring.mongodb.uri", mongodb);
    properties.put("spring.kafka.bootstrap-servers", kafka);
    properties.put("spring.main.register-shutdown-hook", "false");
    properties.put("logging.structured.ecs.service.name", "ninaite");
    // Tokens carry the public address; the keys come from the issuer itself.
    properties.put("ninaite.issuer", settings.url());
    properties.put("ninaite.issuer-keys", settings.url("identity") + "/oauth2/jwks");
    properties.put("ninaite.identity.key-file", settings.home().resolve("issuer.jwk").toString());
    properties.put("ninaite.identity.sample-secret", Secret.ofSamplePeople(settings.home()));
    properties.put("ninaite.sign-in.secret", Secret.ofTheGateway(settings.home()));
    settings.ports().keySet().stream()
        .filter(service -> !service.equals("gateway"))
        .forEach(service -> properties.put("ninaite.services." + service, settings.url(service)));
    properties.putAll(settings.extra());
    return properties.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue()).toList();
  }

  private void run(Class<?> main, String name, List<String> shared) {
    List<String> arguments = new ArrayList<>(shared);
    arguments.add("--server.port=" + settings.port(name));
    var context =
        Service.run(
            main,
            name,
            starting -> {
              starting.getBeanFactory().registerSingleton("clock", clock);
              starting.getBeanFactory().registerSingleton("failpoints", failpoints);
            },
            arguments.toArray(String[]::new));
    services.put(name, context);
    running.push(context);
  }

  /**
   * Another reading of the log from its first event, beside the one that answers. Whoever starts it
   * closes it.
   */
  public ConfigurableApplicationContext bureauOfGeneration(int generation) {
    List<String> arguments = new ArrayList<>(shared());
    arguments.add("--server.port=0");
    arguments.add("--ninaite.bureau.generation=" + generation);
    return Service.run(
        BureauService.class,
        "bureau",
        starting -> starting.getBeanFactory().registerSingleton("clock", clock),
        arguments.toArray(String[]::new));
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.getLogger(Ninaite.class.getName())
            .log(System.Logger.Level.WARNING, "did not stop cleanly", e);
      }
    }
  }
}
