// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service. */
public final class Service {
  private Service() {}

  /**
   * Runs the service whose settings are in {@code <name>.yml}: all services may stand on one class
   * path, where several files called application.yml would hide each other.
   *
   * @param name also the name of its database
   */
  public static ConfigurableApplicationContext run(Class<?> main, String name, String... args) {
    return run(main, name, _ -> {}, args);
  }

  /**
   * The same, with something done to the context before it starts.
   *
   * @param prepared for example registers a bean in place of a default one
   */
  public static ConfigurableApplicationContext run(
      Class<?> main,
      String name,
      ApplicationContextInitializer<ConfigurableApplicationContext> prepared,
      String... args) {
    return new SpringApplicationBuilder(main)
        .initializers(prepared)
        .main(main)
        .bannerMode(Banner.Mode.OFF)
        .properties("spring.config.name=" + name, "spring.application.name=" + name)
        .run(args);
  }
}
