// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import ninaite.messaging.Failpoints;
import ninaite.testing.Api;
import ninaite.testing.Cases;
import ninaite.testing.Engines;

/** One system for all tests of this JVM, on the engines that were chosen; started at first use. */
final class WholeSystem {
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  /** What happens at failpoints; a test sets it and takes it back. */
  static final AtomicReference<Failpoints> FAILPOINTS = new AtomicReference<>(Failpoints.NONE);

  private static final class Lazily {
    static final Ninaite NINAITE = start();
    static final Api API = new Api(NINAITE.settings().url(), NINAITE.sampleSecret());
  }

  private WholeSystem() {}

  static Ninaite ninaite() {
    return Lazily.NINAITE;
  }

  static Api api() {
    return Lazily.API;
  }

  static Cases cases(String municipality) {
    return new Cases(api(), municipality);
  }

  /** A number that no other test of this JVM gets: for trainee-N and employer-N. */
  static int newcomer() {
    return PEOPLE.incrementAndGet();
  }

  static Settled settled() {
    return new Settled(ninaite());
  }

  private static Ninaite start() {
    Engines engines = Engines.current();
    Ninaite ninaite =
        Ninaite.start(
            Settings.aside(engines.mongodbUri(), engines.kafka()),
            place -> FAILPOINTS.get().reached(place));
    Runtime.getRuntime().addShutdownHook(new Thread(ninaite::close));
    return ninaite;
  }
}
