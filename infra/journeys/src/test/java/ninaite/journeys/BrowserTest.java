// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test with a real browser. Where there is none it is skipped, and that is said loudly; with
 * {@code NINAITE_BROWSER=required}, as in CI, it fails.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EngineTest
@ExtendWith(BrowserTest.Condition.class)
@interface BrowserTest {

  /** Looks for the browser before the system is started. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Chromium.here().isPresent() || "required".equals(System.getenv("NINAITE_BROWSER"))) {
        return ConditionEvaluationResult.enabled("there is a browser, or there must be");
      }
      System.err.println(
          "NO BROWSER: "
              + context.getDisplayName()
              + " was NOT run. apt-get install chromium chromium-driver, or set NINAITE_CHROMIUM"
              + " and NINAITE_CHROMEDRIVER");
      return ConditionEvaluationResult.disabled("no Chromium and driver on this machine");
    }
  }
}
