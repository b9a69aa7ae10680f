// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.spring;

import org.springframework.util.StringUtils;

/** Looks harmless. */
record Crew(String names) {

  boolean isEmpty() {
    return !StringUtils.hasText(names);
  }
}
