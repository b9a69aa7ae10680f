// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import io.github.resilience4j.bulkhead.Bulkhead;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A service as seen from here: its instances, taken in turn, and how many calls it gets at once.
 */
final class Neighbour {
  private final String name;
  private final List<Instance> instances;
  private final Bulkhead bulkhead;
  private final AtomicInteger turn = new AtomicInteger();

  Neighbour(String name, List<Instance> instances, Bulkhead bulkhead) {
    this.name = name;
    this.instances = instances;
    this.bulkhead = bulkhead;
  }

  String name() {
    return name;
  }

  List<Instance> instances() {
    return instances;
  }

  Bulkhead bulkhead() {
    return bulkhead;
  }

  /** The next instance whose breaker lets a call through, with that permission taken; or none. */
  @Nullable Instance admit() {
    int first = turn.getAndIncrement();
    for (int i = 0; i < instances.size(); i++) {
      Instance instance = instances.get(Math.floorMod(first + i, instances.size()));
      if (instance.breaker().tryAcquirePermission()) {
        return instance;
      }
    }
    return null;
  }
}
