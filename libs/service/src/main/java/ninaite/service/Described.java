// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Adds to an operation what its handler's arguments and {@link AllowedTo} imply. */
final class Described implements GlobalOperationCustomizer {
  private static final Map<String, String> ALWAYS =
      Map.of("400", "It can't be read", "404", "Nothing there, or nothing for you");
  private static final Map<String, String> OF_TOKENS =
      Map.of("401", "No valid token", "403", "Your role may not do this");
  private static final Map<String, String> OF_COMMANDS =
      Map.of(
          "409", "A rule forbids it as things stand",
          "412", "The version in If-Match is not the one that stands",
          "422", "A value is missing or impossible, or the key was used for another request");

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    operation.setResponses(responses);
    AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
    if (allowed != null) {
      operation.addSecurityItem(new SecurityRequirement().addList("token", roles(allowed)));
      problems(responses, OF_TOKENS);
    }
    if (Stream.of(method.getMethodParameters()).anyMatch(Described::isAsked)) {
      command(operation, responses);
    }
    problems(responses, ALWAYS);
    return operation;
  }

  private static boolean isAsked(MethodParameter parameter) {
    return parameter.getParameterType() == Asked.class;
  }

  private static List<String> roles(AllowedTo allowed) {
    return Stream.of(allowed.value()).map(Role::claim).collect(Collectors.toList());
  }

  private static void command(Operation operation, ApiResponses responses) {
    operation.addParametersItem(header("Idempotency-Key", true, "Yours, new for each request"));
    operation.addParametersItem(header("If-Match", false, "The version it must have, as in ETag"));
    responses.remove("200");
    responses.addApiResponse(
        "2XX",
        new ApiResponse()
            .description("Done, now or before")
            .addHeaderObject("ETag", new Header().schema(new StringSchema()))
            .content(content("application/json", "Receipt")));
    problems(responses, OF_COMMANDS);
  }

  private static HeaderParameter header(String name, boolean required, String description) {
    HeaderParameter header = new HeaderParameter();
    header.name(name).required(required).description(description).schema(new StringSchema());
    return header;
  }

  private static void problems(ApiResponses responses, Map<String, String> statuses) {
    statuses.forEach(
        (status, description) ->
            responses.addApiResponse(
                status,
                new ApiResponse()
                    .description(description)
                    .content(content("application/problem+json", "Problem"))));
  }

  private static Content content(String type, String schema) {
    Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + schema);
    return new Content().addMediaType(type, new MediaType().schema(reference));
  }
}
