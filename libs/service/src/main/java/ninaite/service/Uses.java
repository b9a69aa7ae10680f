// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out what a service does not use, by {@code ninaite.uses} (mongodb, kafka, gateway, issuer,
 * pages, mail). What stands on the class path says nothing where all services share one JVM:
 * without this the gateway would ask for a store, and every service would route and be an issuer
 * with a key of its own.
 */
final class Uses implements AutoConfigurationImportFilter, EnvironmentAware {
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "mongodb",
          List.of(
              "org.springframework.boot.mongodb.",
              "org.springframework.boot.data.mongodb.",
              "ninaite.service.StoreAutoConfiguration"),
          "kafka",
          List.of("org.springframework.boot.kafka.", "ninaite.service.MessagingAutoConfiguration"),
          "gateway",
          List.of("org.springframework.cloud."),
          "issuer",
          List.of("org.springframework.boot.security.oauth2.server.authorization."),
          "pages",
          List.of("org.springframework.boot.thymeleaf.", "ninaite.pages."),
          "mail",
          List.of("org.springframework.boot.mail."));

  private List<String> unused = List.of();

  @Override
  public void setEnvironment(Environment environment) {
    Set<String> used =
        Binder.get(environment).bind("ninaite.uses", Bindable.setOf(String.class)).orElse(Set.of());
    unused =
        PARTS.entrySet().stream()
            .filter(part -> !used.contains(part.getKey()))
            .map(Map.Entry::getValue)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
    boolean[] wanted = new boolean[classes.length];
    Arrays.setAll(new Object[classes.length], i -> wanted[i] = isWanted(classes[i]));
    return wanted;
  }

  private boolean isWanted(@Nullable String name) {
    return name == null || unused.stream().noneMatch(name::startsWith);
  }
}
