// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * So many times in so long for one key. Kept per process; whoever comes when so many others are
 * remembered starts anew.
 */
final class Throttle {
  private static final int KEYS = 50_000;

  private final int most;
  private final Duration window;
  private final LoadingCache<String, Deque<Instant>> seen;

  Throttle(int most, Duration window) {
    this.most = most;
    this.window = window;
    this.seen =
        Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(window.toSeconds(), TimeUnit.SECONDS)
            .build(_ -> new ArrayDeque<>());
  }

  /** Whether it may be done once more; then it counts. */
  boolean admits(String key, Instant now) {
    Deque<Instant> times = seen.get(key);
    synchronized (times) {
      while (!times.isEmpty() && !times.getFirst().isAfter(now.minus(window))) {
        times.removeFirst();
      }
      if (times.size() >= most) {
        return false;
      }
      times.addLast(now);
      return true;
    }
  }
}
