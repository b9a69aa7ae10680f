// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import java.util.List;

/** Why a person may or may not take an opening: a finding for every criterion that it needs. */
public record Proof(String person, String opening, List<Finding> findings) {

  public Proof {
    findings = List.copyOf(findings);
  }

  public boolean eligible() {
    return missing().isEmpty();
  }

  /** The findings that stand in the way: not met, or unknown. */
  public List<Finding> missing() {
    return findings.stream().filter(finding -> finding.verdict() != Verdict.MET).toList();
  }
}
