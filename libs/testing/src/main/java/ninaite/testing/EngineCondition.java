// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks before a Spring context is started for the test, so that skipping is not a failure. */
final class EngineCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return EngineSwitch.CURRENT
        .obstacle()
        .map(reason -> ConditionEvaluationResult.disabled(EngineSwitch.SKIPPED + reason))
        .orElseGet(() -> ConditionEvaluationResult.enabled("the chosen engine can run"));
  }
}
