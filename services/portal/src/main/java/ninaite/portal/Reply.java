// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import ninaite.service.Problem;
import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface Reply {

  /**
   * It is done.
   *
   * @param id of what it was done to
   * @param version for the next command's If-Match
   */
  record Done(String id, @Nullable Long version) implements Reply {}

  /** A rule or a field was against it; nothing has changed. */
  record Refused(Problem problem) implements Reply {}

  /**
   * The service does not answer. Whether it was done is not known; the same key may be sent again.
   */
  record Away(String service) implements Reply {}
}
