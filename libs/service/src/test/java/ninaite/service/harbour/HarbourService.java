// SPDX-License-Identifier: Apache-2.0
package ninaite.service.harbour;

import ninaite.service.Service;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts like a real service. */
@SpringBootApplication
public class HarbourService {

  public static ConfigurableApplicationContext run(String... args) {
    return Service.run(HarbourService.class, "harbour", args);
  }
}
