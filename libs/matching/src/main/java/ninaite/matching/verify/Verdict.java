// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.List;

/** What the verifier says. */
public sealed interface Verdict {

  /**
   * Everything holds.
   *
   * @param blocking how many blocking pairs remain, every one of them stated in the certificate
   */
  record Valid(int size, int blocking) implements Verdict {}

  /** At least one claim does not hold. */
  record Invalid(List<Fault> faults) implements Verdict {
    public Invalid {
      faults = List.copyOf(faults);
    }
  }

  static Verdict of(List<Fault> faults, int size, int blocking) {
    return faults.isEmpty() ? new Valid(size, blocking) : new Invalid(faults);
  }
}
