// SPDX-License-Identifier: Apache-2.0
package ninaite.bench.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * How long a call took: the first in this JVM, and then how it was distributed.
 *
 * @param peakMb most heap in use meanwhile, instance and garbage included
 * @param allocatedKb by one call
 */
public record Measured(double first, double p50, double p99, long peakMb, long allocatedKb) {
  private static final double NANOS = 1e6;

  /** Calls it for the first time, then at least so often, and longer if there is time. */
  public static <T> Measured of(int times, Supplier<T> call) {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    double first = millis(call);
    for (int i = 0; i < times; i++) {
      millis(call);
    }
    long before = allocated();
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      millis[i] = millis(call);
    }
    long allocated = (allocated() - before) / times;
    Arrays.sort(millis);
    return new Measured(
        first,
        millis[times / 2],
        millis[Math.min(times - 1, (int) Math.ceil(times * 0.99))],
        peak() >> 20,
        allocated >> 10);
  }

  private static <T> double millis(Supplier<T> call) {
    long start = System.nanoTime();
    T result = call.get();
    double millis = (System.nanoTime() - start) / NANOS;
    if (result == null) {
      throw new IllegalStateException("no result");
    }
    return millis;
  }

  private static long allocated() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? threads.getCurrentThreadAllocatedBytes()
        : 0;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
