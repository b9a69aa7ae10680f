// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.List;

/** A claim that does not hold, and for whom: ids of applicants and openings, or what was found. */
public record Fault(Claim claim, List<String> of) {
  public Fault {
    of = List.copyOf(of);
  }

  static Fault of(Claim claim, String... of) {
    return new Fault(claim, List.of(of));
  }

  @Override
  public String toString() {
    return claim.code() + ": " + claim.en() + ": " + String.join(", ", of);
  }
}
