// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import ninaite.events.Id;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Describes in OpenAPI what this library does, so that controllers stay free of annotations. */
@AutoConfiguration
class DocumentationAutoConfiguration {
  static final String SCHEME = "token";

  /** The switches of springdoc are static; all services of one JVM set them alike. */
  DocumentationAutoConfiguration() {
    SpringDocUtils springdoc =
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Asked.class);
    for (Class<?> id : Id.class.getPermittedSubclasses()) {
      springdoc.replaceWithClass(id, String.class);
    }
  }

  @Bean
  OpenAPI api(@Value("${spring.application.name}") String name) {
    return new OpenAPI().info(new Info().title("Ninaite " + name).version("1"));
  }

  @Bean
  GlobalOpenApiCustomizer problemsAndTokens() {
    return api -> {
      Components components = api.getComponents() == null ? new Components() : api.getComponents();
      api.setComponents(components);
      ModelConverters converters = ModelConverters.getInstance(true);
      converters.readAll(Problem.class).forEach(components::addSchemas);
      converters.readAll(Answer.Receipt.class).forEach(components::addSchemas);
      components.addSecuritySchemes(
          SCHEME,
          new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    };
  }

  @Bean
  RequiredParts requiredParts() {
    return new RequiredParts();
  }

  @Bean
  GlobalOperationCustomizer whatEveryHandlerHas() {
    return new Described();
  }
}
