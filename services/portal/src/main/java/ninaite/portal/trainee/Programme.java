// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose programme these pages are for. */
@Component
final class Programme {
  private final String municipality;

  /**
   * @param municipality 全国地方公共団体コード, six digits
   */
  Programme(@Value("${ninaite.municipality:042021}") String municipality) {
    this.municipality = municipality;
  }

  String municipality() {
    return municipality;
  }
}
