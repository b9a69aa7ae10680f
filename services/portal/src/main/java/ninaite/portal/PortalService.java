// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import ninaite.service.Service;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Pages for people, written on the server. Rooms may name things alike. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class PortalService {

  public static void main(String[] args) {
    Service.run(PortalService.class, "portal", args);
  }
}
