// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What OpenAPI says without a single annotation in a controller. */
class DocumentationTest {
  private static final String DOCS = Harbour.send(Harbour.to("/v3/api-docs")).body();

  @Test
  void it_is_openapi_3_1_of_the_handlers_alone() {
    assertThat(JsonPath.<String>read(DOCS, "$.openapi")).startsWith("3.1");
    assertThat(JsonPath.<Map<String, ?>>read(DOCS, "$.paths"))
        .containsOnlyKeys(
            "/boats", "/boats/{boat}", "/boats/{boat}/load", "/me", "/storm/{kind}", "/tide");
  }

  @Test
  void a_command_takes_a_key_and_a_version_and_answers_a_receipt_or_a_problem() {
    assertThat(read("$.paths['/boats'].post.parameters[*].name"))
        .containsExactly("Idempotency-Key", "If-Match");
    assertThat(read("$.paths['/boats'].post.parameters[*].required")).containsExactly(true, false);
    assertThat(read("$.paths['/boats'].post.responses..['$ref']"))
        .contains("#/components/schemas/Receipt", "#/components/schemas/Problem");
    assertThat(read("$.paths['/boats'].post.responses.keys()").toString())
        .contains("400", "401", "403", "404", "409", "412", "422");
  }

  @Test
  void an_id_is_text_and_what_may_not_lack_is_required() {
    assertThat(read("$.paths['/boats/{boat}'].get.parameters[*].schema.type"))
        .containsExactly("string");
    assertThat(read("$.components.schemas.Launch.required[*]"))
        .containsExactlyInAnyOrder("name", "crates", "fish", "owner", "built", "crew");
    assertThat(read("$.components.schemas.Crew.required[*]")).containsExactly("captain");
  }

  @Test
  void roles_stand_at_the_operation() {
    assertThat(read("$.paths['/boats/{boat}/load'].post.security[*].token[*]"))
        .containsExactly("employer", "city");
    assertThat(JsonPath.<String>read(DOCS, "$.components.securitySchemes.token.scheme"))
        .isEqualTo("bearer");
  }

  private static List<Object> read(String path) {
    Object found = JsonPath.read(DOCS, path);
    return found instanceof List<?> list ? List.copyOf(list) : List.of(found);
  }
}
