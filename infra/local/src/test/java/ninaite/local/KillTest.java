// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import ninaite.testing.Api;
import ninaite.testing.Cases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded engines and every service in one process, killed with SIGKILL in the middle of work.
 * What was acknowledged is there after the next start, once, and the figures agree.
 */
class KillTest {
  /** Below the ports that clients are given, so that none of theirs is in the way. */
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 32_000;
  private static final int PORTS = 22;

  private static final int ROUNDS = 5;
  private static final int COMMANDS = 300;
  private static final String ISHINOMAKI = "042021";

  @TempDir Path home;

  @Test
  void what_was_acknowledged_before_a_kill_is_there_after_it_once() throws Exception {
    SplittableRandom random = new SplittableRandom(5);
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    int port = freePort();
    for (int round = 1; round <= ROUNDS; round++) {
      Process system = start(port);
      try {
        int killAfter = COMMANDS / 4 + random.nextInt(COMMANDS / 2);
        commandsUntilKilled(system, port, round, killAfter, acknowledged);
      } finally {
        system.destroyForcibly().waitFor();
      }
    }
    Process last = start(port);
    try (Api api = api(port)) {
      Cases cases = new Cases(api, ISHINOMAKI);
      for (String course : acknowledged) {
        cases.instructor().get("/courses/" + course).ok();
      }
      long stored = stored(cases, acknowledged);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () ->
                  assertThat(api.as("bureau").get("/figures/" + ISHINOMAKI).at("/year/SEATS"))
                      .isEqualTo(Long.toString(stored)));
      assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 10).doesNotHaveDuplicates();
    } finally {
      last.destroy();
      last.waitFor(30, TimeUnit.SECONDS);
      last.destroyForcibly();
    }
  }

  /** A kill may come after the write and before the answer: asked again, the key tells. */
  private long stored(Cases cases, Queue<String> acknowledged) {
    for (int round = 1; round <= ROUNDS; round++) {
      for (int i = 0; i < COMMANDS; i++) {
        String course =
            cases.instructor().post("/courses", plan(), "round-" + round + "-" + i).ok().id();
        if (!acknowledged.contains(course)) {
          acknowledged.add(course);
        }
      }
    }
    assertThat(acknowledged).hasSize(ROUNDS * COMMANDS);
    return acknowledged.size();
  }

  private void commandsUntilKilled(
      Process system, int port, int round, int killAfter, Queue<String> acknowledged)
      throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch enough = new CountDownLatch(1);
    AtomicReference<Throwable> lastWords = new AtomicReference<>();
    try (Api api = api(port)) {
      Cases cases = new Cases(api, ISHINOMAKI);
      Thread worker =
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int i = 0; i < COMMANDS; i++) {
                      try {
                        String key = "round-" + round + "-" + i;
                        acknowledged.add(
                            cases.instructor().post("/courses", plan(), key).ok().id());
                      } catch (UncheckedIOException | AssertionError e) {
                        // Killed: what was not acknowledged is asked for again at the end.
                        lastWords.set(e);
                        return;
                      }
                      if (done.incrementAndGet() == killAfter) {
                        enough.countDown();
                      }
                    }
                  });
      assertThat(enough.await(60, TimeUnit.SECONDS))
          .as(() -> "acknowledged " + done + " of " + killAfter + ", then " + lastWords.get())
          .isTrue();
      system.destroyForcibly();
      worker.join(Duration.ofSeconds(40));
    }
  }

  private Process start(int port) throws IOException {
    Path log = home.resolve("up.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx640m",
                "-cp",
                System.getProperty("java.class.path"),
                "ninaite.local.Up")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("NINAITE_PORT", Integer.toString(port));
    // One client sends everything here, faster than one client may.
    builder.environment().put("NINAITE_LIMITS_REQUESTSPERSECOND", "100000");
    builder.environment().put("NINAITE_HOME", home.resolve("home").toString());
    builder.environment().keySet().removeAll(List.of("NINAITE_MONGODB_URI", "NINAITE_KAFKA"));
    Process process = builder.start();
    Awaitility.await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !process.isAlive() || isReady(log));
    assertThat(process.isAlive()).as(() -> "started: " + said(log)).isTrue();
    return process;
  }

  private static boolean isReady(Path log) {
    return said(log).lines().anyMatch(line -> line.startsWith("ready in "));
  }

  private static String said(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Api api(int port) {
    return new Api("http://127.0.0.1:" + port, Secret.ofSamplePeople(home.resolve("home")));
  }

  /** The public port; the others follow from it, and all have to be free. */
  private static int freePort() {
    return IntStream.iterate(LOWEST_PORT, port -> port < HIGHEST_PORT, port -> port + PORTS)
        .filter(port -> IntStream.range(port, port + PORTS).allMatch(KillTest::isFree))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + PORTS + " free ports in a row"));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static Map<String, Object> plan() {
    String today = Cases.today().toString();
    return Map.of("title", "見本講座", "capacity", 1, "startsOn", today, "endsOn", today);
  }
}
