// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import ninaite.japan.Japan;

/** Stands still until it is set. */
public final class SimulatedClock implements InstantSource {
  private volatile Instant now;

  public SimulatedClock(LocalDate day) {
    now = at(day, LocalTime.MIDNIGHT);
  }

  @Override
  public Instant instant() {
    return now;
  }

  void set(LocalDate day, LocalTime time) {
    now = at(day, time);
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Japan.ZONE).toInstant();
  }
}
