// SPDX-License-Identifier: Apache-2.0
package ninaite.service.harbour;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The planted fault: forgets to say who may come. */
@RestController
@ConditionalOnProperty("harbour.silent")
class SilentController {

  @GetMapping("/silent")
  String silent() {
    return "";
  }
}
