// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that can be repeated. The seed is the same on every run unless {@code -Dninaite.seed=…}
 * says another; whoever fails by chance prints it.
 */
public final class Seeds {
  private static final String PROPERTY = "ninaite.seed";
  private static final long USUAL = 20_260_401;

  private final long seed;
  private final SplittableRandom random;

  private Seeds(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  public static Seeds usual() {
    return new Seeds(Long.getLong(PROPERTY, USUAL));
  }

  public static Seeds of(long seed) {
    return new Seeds(seed);
  }

  /** Others that depend on these alone. */
  public Seeds next() {
    return new Seeds(random.nextLong());
  }

  /** From 0 to less than the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  public int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  public boolean oneIn(int many) {
    return below(many) == 0;
  }

  @SafeVarargs
  public final <T> T pick(T... some) {
    return some[below(some.length)];
  }

  public <T> T pick(List<T> some) {
    return some.get(below(some.size()));
  }

  public <T> List<T> shuffled(List<T> some) {
    List<T> mixed = new ArrayList<>(some);
    for (int last = mixed.size() - 1; last > 0; last--) {
      mixed.set(last, mixed.set(below(last + 1), mixed.get(last)));
    }
    return mixed;
  }

  /** Up to so long before or after. */
  public Instant around(Instant when, Duration atMost) {
    return when.plusMillis(random.nextLong(-atMost.toMillis(), atMost.toMillis() + 1));
  }

  /** The seed as a failure tells it. */
  @Override
  public String toString() {
    return "-D" + PROPERTY + "=" + seed;
  }
}
