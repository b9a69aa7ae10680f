// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of this room may show. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
class EveryPage {
  private final Options options;

  EveryPage(Options options) {
    this.options = options;
  }

  @ModelAttribute("choices")
  Options choices() {
    return options;
  }
}
