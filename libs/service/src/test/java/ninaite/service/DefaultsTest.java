// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ninaite.service.harbour.HarbourService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The defaults lie below everything else, and several services live in one JVM. */
class DefaultsTest {

  @Test
  void everybody_wins_over_a_default() {
    StandardEnvironment environment = new StandardEnvironment();
    Map<String, Object> own = Map.of("server.address", "0.0.0.0");
    environment.getPropertySources().addLast(new MapPropertySource("own", own));

    new Defaults().postProcessEnvironment(environment, new SpringApplication());

    assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
    assertThat(environment.getProperty("spring.mongodb.uri"))
        .isEqualTo("mongodb://127.0.0.1:27017/?directConnection=true");
    assertThat(environment.getPropertySources())
        .last()
        .extracting(PropertySource::getName)
        .isEqualTo(DefaultPropertiesPropertySource.NAME);
  }

  @Test
  void the_own_file_and_the_command_line_win() {
    try (ConfigurableApplicationContext context =
        HarbourService.run("--server.tomcat.connection-timeout=7s")) {
      assertThat(context.getEnvironment().getProperty("ninaite.uses")).isEqualTo("none");
      assertThat(context.getEnvironment().getProperty("server.tomcat.connection-timeout"))
          .isEqualTo("7s");
      assertThat(context.getEnvironment().getProperty("server.max-http-request-header-size"))
          .isEqualTo("16KB");
    }
  }

  @Test
  void what_is_not_used_is_not_there() {
    assertThat(Harbour.CONTEXT.getBeanNamesForType(MongoClient.class)).isEmpty();
    assertThat(Harbour.CONTEXT.getBeanNamesForType(JwtDecoder.class)).hasSize(1);
  }

  @Test
  void eight_services_live_in_one_jvm() {
    Set<String> ports = new HashSet<>();
    ConfigurableApplicationContext[] all = new ConfigurableApplicationContext[8];
    try {
      for (int i = 0; i < all.length; i++) {
        all[i] = HarbourService.run();
        ports.add(all[i].getEnvironment().getProperty("local.server.port"));
      }
      assertThat(ports).hasSize(8);
    } finally {
      for (ConfigurableApplicationContext context : all) {
        if (context != null) {
          context.close();
        }
      }
    }
    assertThat(Harbour.send(Harbour.to("/tide")).body()).isEqualTo("high");
    assertThat(Harbour.send(Harbour.to("/v3/api-docs")).statusCode()).isEqualTo(200);
  }
}
