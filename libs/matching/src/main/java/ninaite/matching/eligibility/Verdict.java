// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

/** What is known about one person and one criterion. */
public enum Verdict {
  MET,
  NOT_MET,
  /** Nothing was stated, or not enough to judge: it never counts as met, and is never a failure. */
  UNKNOWN
}
