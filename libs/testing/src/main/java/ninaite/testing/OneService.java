// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ninaite.service.Service;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * One service by itself, over HTTP, on the engines of this JVM and a database of its own. Who asks
 * is written in the token as it is, since who signs tokens is no matter here: {@code
 * role~account~organisation~municipality}, where the last two may be empty or left out.
 */
public final class OneService implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final Api api;

  private OneService(ConfigurableApplicationContext context) {
    this.context = context;
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    this.api = new Api("http://127.0.0.1:" + port);
  }

  /**
   * @param clock whose time it goes by
   * @param properties further ones, as on a command line: {@code --ninaite.x.check=1h}
   */
  public static OneService start(
      Class<?> main, String name, InstantSource clock, String... properties) {
    List<String> arguments = new ArrayList<>(List.of(properties));
    arguments.add("--server.port=0");
    arguments.add("--spring.mongodb.uri=" + Engines.current().mongodbUri());
    arguments.add("--spring.mongodb.database=" + name + "-" + UUID.randomUUID());
    arguments.add("--spring.kafka.bootstrap-servers=" + Engines.current().kafka());
    arguments.add("--spring.main.register-shutdown-hook=false");
    JwtDecoder tokens = OneService::read;
    var service =
        new OneService(
            Service.run(
                main,
                name,
                starting -> {
                  starting.getBeanFactory().registerSingleton("clock", clock);
                  starting.getBeanFactory().registerSingleton("tokens", tokens);
                },
                arguments.toArray(String[]::new)));
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    return service;
  }

  private static Jwt read(String token) {
    String[] parts = (token + "~~~").split("~", -1);
    return Jwt.withTokenValue(token)
        .header("alg", "none")
        .subject(parts[1])
        .claim("roles", List.of(parts[0]))
        .claim("organisation", parts[2])
        .claim("municipality", parts[3])
        .issuedAt(Instant.EPOCH)
        .expiresAt(Instant.MAX.minusSeconds(1))
        .build();
  }

  public Api.As as(String token) {
    return api.as(token);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** For what has no type of its own, such as one of several aggregates. */
  public Object bean(String name) {
    return context.getBean(name);
  }

  @Override
  public void close() {
    api.close();
    context.close();
  }
}
