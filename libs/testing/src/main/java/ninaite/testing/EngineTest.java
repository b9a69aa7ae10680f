// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that uses {@link Engines}: counted per engine, and skipped with the reason where the
 * chosen engine can't run.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Tag(EngineTest.TAG)
@ExtendWith(EngineCondition.class)
public @interface EngineTest {

  /** What the runner selects and counts by. */
  String TAG = "engine";
}
