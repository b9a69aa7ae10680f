// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** How the gateway speaks to the services. */
@Configuration(proxyBeanMethods = false)
class Outbound {
  /**
   * Whether a request may carry the Host that its client asked. The starter sets the system
   * property for it, in vain where something used a JDK client in this JVM before; services then
   * have X-Forwarded-Host only.
   */
  static final boolean NAMES_HOST = namesHost();

  private static final Logger LOG = LoggerFactory.getLogger(Outbound.class);

  private static boolean namesHost() {
    try {
      HttpRequest.newBuilder().header(HttpHeaders.HOST, "localhost");
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * On virtual threads: on its own pool the client gives a quarter of the throughput
   * (spring-cloud-gateway #4150). Without the upgrade to HTTP/2 that it would try on every new
   * connection.
   */
  @Bean(destroyMethod = "shutdownNow")
  HttpClient outboundClient(Limits limits) {
    if (!NAMES_HOST) {
      LOG.warn(
          "Services don't see the Host: start with -Djdk.httpclient.allowRestrictedHeaders=host");
    }
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(limits.connect())
        .followRedirects(HttpClient.Redirect.NEVER)
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }
}
