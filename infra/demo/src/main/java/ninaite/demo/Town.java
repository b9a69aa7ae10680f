// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import ninaite.local.Ninaite;
import ninaite.local.Settings;
import ninaite.testing.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * The running system, by the clock of the year that is played. Everybody goes through its public
 * address; only the passing of days is told to it directly.
 */
public final class Town implements AutoCloseable {
  private static final LocalTime BEFORE_WORK = LocalTime.of(6, 0);
  private static final LocalTime AT_WORK = LocalTime.of(10, 0);
  private static final List<String> WITH_DEADLINES =
      List.of("trainee", "employer", "training", "placement");

  /** One town asks for everybody: the limit per caller would slow it down. */
  private static final Map<String, String> FOR_ONE_CALLER =
      Map.of("ninaite.limits.requests-per-second", "100000");

  private final SimulatedClock clock;
  private final Ninaite ninaite;
  private final Api api;
  private final Quiet quiet;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private long asked;

  private Town(SimulatedClock clock, Ninaite ninaite) {
    this.clock = clock;
    this.ninaite = ninaite;
    this.api = new Api(ninaite.settings().url(), ninaite.sampleSecret());
    this.quiet = new Quiet(ninaite);
  }

  /**
   * Starts the system.
   *
   * @param home an empty folder
   */
  public static Town start(Path home, LocalDate first, Map<String, String> extra) {
    SimulatedClock clock = new SimulatedClock(first);
    Map<String, String> properties = new TreeMap<>(FOR_ONE_CALLER);
    properties.putAll(extra);
    return new Town(
        clock, Ninaite.start(Settings.onFreePorts(home, null, null, properties), clock));
  }

  public Ninaite ninaite() {
    return ninaite;
  }

  public Api api() {
    return api;
  }

  /** A day breaks: what is due by the calendar happens, and then the offices open. */
  void dawn(LocalDate day) {
    clock.set(day, BEFORE_WORK);
    WITH_DEADLINES.forEach(service -> runSchedules(ninaite.service(service)));
    quiet.await();
    clock.set(day, AT_WORK);
  }

  /** Waits until everybody has heard of everything. */
  void settle() {
    quiet.await();
  }

  private static void runSchedules(ConfigurableApplicationContext service) {
    service.getBeansOfType(ScheduledTaskHolder.class).values().stream()
        .flatMap(holder -> holder.getScheduledTasks().stream())
        .forEach(task -> task.getTask().getRunnable().run());
  }

  /** Asks for something that has to be possible. */
  Api.Reply post(String person, String path, @Nullable Object body) {
    Api.Reply reply = api.as(person).post(path, body, key());
    if (reply.status() / 100 != 2) {
      throw new IllegalStateException(
          "%s: POST %s: %d %s".formatted(person, path, reply.status(), reply.text()));
    }
    return reply;
  }

  /**
   * Asks for something that others may have made impossible meanwhile.
   *
   * @param possible the codes of the rules that may say so
   * @return whether it was done
   */
  boolean tried(String person, String path, @Nullable Object body, Set<String> possible) {
    Api.Reply reply = api.as(person).post(path, body, key());
    if (reply.status() / 100 == 2) {
      return true;
    }
    String code = reply.at("/code");
    if (!possible.contains(code)) {
      throw new IllegalStateException(
          "%s: POST %s: %d %s".formatted(person, path, reply.status(), reply.text()));
    }
    refusals.merge(code, 1, Integer::sum);
    return false;
  }

  /** Hands something in that has to be possible. */
  void put(String person, String path, Object body) {
    Api.Reply reply = api.as(person).put(path, body, key());
    if (reply.status() / 100 != 2) {
      throw new IllegalStateException(
          "%s: PUT %s: %d %s".formatted(person, path, reply.status(), reply.text()));
    }
  }

  Api.Reply get(String person, String path) {
    return api.as(person).get(path).ok();
  }

  /** How often which rule refused. */
  Map<String, Integer> refusals() {
    return Map.copyOf(refusals);
  }

  /** How many commands were sent. */
  long asked() {
    return asked;
  }

  /** Ids follow from the keys: the same year again has the same ids. */
  private String key() {
    byte[] number = ("demo-" + ++asked).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(number).toString();
  }

  @Override
  public void close() {
    api.close();
    ninaite.close();
  }
}
