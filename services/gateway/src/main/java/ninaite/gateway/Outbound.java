// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the gateway speaks to the services. */
@Configuration(proxyBeanMethods = false)
class Outbound {

  /**
   * On virtual threads: on its own pool the client gives a quarter of the throughput
   * (spring-cloud-gateway #4150). Without the upgrade to HTTP/2 that it would try on every new
   * connection.
   */
  @Bean(destroyMethod = "shutdownNow")
  HttpClient outboundClient(Limits limits) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(limits.connect())
        .followRedirects(HttpClient.Redirect.NEVER)
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }
}
