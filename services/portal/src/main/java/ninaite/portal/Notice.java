// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was just done, as the address of the page after it says; anybody can type an address. */
public final class Notice {
  private Notice() {}

  /** It, if it is one that the page knows. */
  public static @Nullable String of(@Nullable String done, Set<String> known) {
    return done != null && known.contains(done) ? done : null;
  }
}
