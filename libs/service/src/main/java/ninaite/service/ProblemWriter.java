// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem where no handler is at work yet: in filters. */
final class ProblemWriter {
  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  void write(HttpServletResponse response, Problem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    ResponseEntity<Problem> entity = problem.entity();
    byte[] body = json.writeValueAsBytes(problem);
    response.setStatus(problem.status());
    SecureHeaders.addTo(response);
    entity.getHeaders().forEach((name, values) -> values.forEach(v -> setOnce(response, name, v)));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void setOnce(HttpServletResponse response, String name, String value) {
    if (!response.containsHeader(name)) {
      response.setHeader(name, value);
    }
  }
}
