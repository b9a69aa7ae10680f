// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says last which engines answered and how many tests they served; the same line goes to {@code
 * target/engines.txt}, so that a build of many modules can add them up.
 */
public final class EngineReport implements TestExecutionListener {

  private static final Path FILE = Path.of("target", "engines.txt");

  private final Map<Status, Integer> finished = new EnumMap<>(Status.class);
  private int skipped;
  private String reason = "";

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String why) {
    if (usesEngine(test)) {
      skipped++;
      reason = why;
    }
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (usesEngine(test) && test.isTest()) {
      finished.merge(result.getStatus(), 1, Integer::sum);
    }
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan plan) {
    EngineSwitch.CURRENT
        .started()
        .map(this::served)
        .or(this::unavailable)
        .ifPresent(EngineReport::say);
  }

  private String served(Engines engines) {
    return "engine=%s %s tests=%d failed=%d skipped=%d"
        .formatted(
            engines.engineName(),
            whoAnswers(engines),
            count(Status.SUCCESSFUL) + count(Status.FAILED),
            count(Status.FAILED),
            skipped + count(Status.ABORTED));
  }

  private Optional<String> unavailable() {
    return skipped == 0
        ? Optional.empty()
        : Optional.of("engine=none tests=0 failed=0 skipped=%d (%s)".formatted(skipped, reason));
  }

  private static void say(String line) {
    System.out.println("engines: last " + line);
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, line + "\n");
    } catch (IOException e) {
      System.err.println("engines: " + FILE + " not written: " + e);
    }
  }

  private static String whoAnswers(Engines engines) {
    try {
      return engines.describe().toString();
    } catch (RuntimeException e) {
      return "store or broker no longer answers (%s)".formatted(e.getMessage());
    }
  }

  private int count(Status status) {
    return finished.getOrDefault(status, 0);
  }

  private static boolean usesEngine(TestIdentifier test) {
    return test.getTags().contains(TestTag.create(EngineTest.TAG));
  }
}
