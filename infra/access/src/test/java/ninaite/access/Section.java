// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.List;

/**
 * What belongs together in the table.
 *
 * @param services who answer these paths
 * @param matrix the line of the matrix
 * @param inside whether only the service itself does, and not the gateway
 * @param isOfPages whether people look at it with a browser; its rows name only who may
 */
record Section(
    String ja, String en, List<String> services, String matrix, boolean inside, boolean isOfPages) {

  /** Nothing is known of it yet but its names, {@code 日本語 | English}. */
  static Section named(String names) {
    String[] both = names.split(" \\| ", 2);
    return new Section(both[0], both[1], List.of(), "", false, false);
  }

  Section of(List<String> answering) {
    return new Section(ja, en, answering, matrix, inside, isOfPages);
  }

  Section inMatrix(String line) {
    return new Section(ja, en, services, line, inside, isOfPages);
  }

  Section atTheService() {
    return new Section(ja, en, services, matrix, true, isOfPages);
  }

  Section ofPages(List<String> answering) {
    return new Section(ja, en, answering, "-", inside, true);
  }
}
