// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import ninaite.service.Service;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Routes what comes from outside to the service it is for. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayService {

  public static void main(String[] args) {
    Service.run(GatewayService.class, "gateway", args);
  }
}
