// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import org.jspecify.annotations.Nullable;

/** Where somebody may be sent on: a page of ours, and never what another wrote into a link. */
final class LocalPath {
  private static final int LONGEST = 1000;

  private LocalPath() {}

  /**
   * The path itself, if it is one; else the front page. Browsers take {@code //host} and {@code
   * /\host} for other hosts and drop tabs and line breaks, hence printable ASCII alone.
   */
  static String of(@Nullable String asked) {
    return asked != null
            && asked.length() <= LONGEST
            && asked.matches("/(?![/\\\\])[!-~&&[^\\\\]]*")
            && !asked.startsWith("/session/")
        ? asked
        : "/";
  }
}
