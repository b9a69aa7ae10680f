// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat itself turns away, before any filter: a request it can't even parse. */
public final class ProblemValve extends ErrorReportValve {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    Problem problem = Problem.of(Fault.ofStatus(response.getStatus()));
    try {
      SecureHeaders.addTo(response.getResponse());
      response.setContentType(Problem.JSON.toString());
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.getReporter().write(JSON.writeValueAsString(problem));
      response.finishResponse();
    } catch (IOException e) {
      container.getLogger().debug("The client is gone", e);
    }
  }
}
