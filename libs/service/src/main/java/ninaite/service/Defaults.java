// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts service-defaults.yml below everything else, so that a service's own file, the environment
 * and the command line all win. A {@code spring.config.import} would win over the importing file.
 */
final class Defaults implements EnvironmentPostProcessor {
  private static final String FILE = "service-defaults.yml";

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication app) {
    DefaultPropertiesPropertySource.addOrMerge(read(), environment.getPropertySources());
  }

  private static Map<String, Object> read() {
    Map<String, Object> settings = new HashMap<>();
    for (PropertySource<?> source : load()) {
      EnumerablePropertySource<?> values = (EnumerablePropertySource<?>) source;
      for (String name : values.getPropertyNames()) {
        @Nullable Object value = values.getProperty(name);
        if (value != null) {
          settings.put(name, value);
        }
      }
    }
    return settings;
  }

  private static List<PropertySource<?>> load() {
    try {
      return new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " can't be read", e);
    }
  }
}
