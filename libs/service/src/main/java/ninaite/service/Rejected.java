// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.List;

/** Ends the reading of a request; never leaves a decision of the domain. */
public final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Rejected(Fault fault) {
    this(Problem.of(fault));
  }

  Rejected(Fault fault, String field) {
    this(Problem.of(fault, List.of(Problem.Violation.of(field, fault))));
  }

  Rejected(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
