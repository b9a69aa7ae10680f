// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever shows figures live which cells have just changed in this process. */
final class Changes {
  private final CopyOnWriteArrayList<Consumer<Set<String>>> listeners =
      new CopyOnWriteArrayList<>();

  void in(Set<String> cells) {
    listeners.forEach(listener -> listener.accept(cells));
  }

  /** Closing the subscription ends it. */
  AutoCloseable subscribe(Consumer<Set<String>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
