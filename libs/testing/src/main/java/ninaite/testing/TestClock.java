// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until it is moved. Starts on 2026-11-24 at nine in the morning in Ishinomaki. */
public final class TestClock implements InstantSource {

  public static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  @Override
  public Instant instant() {
    return now.get();
  }

  public void advance(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  public void moveTo(Instant instant) {
    now.set(instant);
  }
}
