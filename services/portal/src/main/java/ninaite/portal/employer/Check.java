// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.List;
import ninaite.service.Problem;

/** What would keep an opening from being published today. */
record Check(List<Problem.Violation> violations) {
  static final Check NONE = new Check(List.of());
}
