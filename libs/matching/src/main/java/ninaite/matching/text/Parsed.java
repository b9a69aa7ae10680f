// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.text;

import java.util.List;
import ninaite.matching.MarketBuilder;

/**
 * What became of a text: lists, whose content is still to be checked, or the lines that are none.
 */
public sealed interface Parsed {

  record Ok(MarketBuilder lists) implements Parsed {}

  record Refused(List<BadLine> lines) implements Parsed {
    public Refused {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line that is neither an applicant nor an opening.
   *
   * @param line from 1
   */
  record BadLine(int line, String why) {}
}
