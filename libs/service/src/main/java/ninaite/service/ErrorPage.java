// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the container shows for an error that no handler answered: the same problem, never HTML. */
@RestController
class ErrorPage implements ErrorController {
  private final Traceparent trace;

  ErrorPage(Traceparent trace) {
    this.trace = trace;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  @OpenToAll
  ResponseEntity<Problem> show(HttpServletRequest request, HttpServletResponse response) {
    // Some errors come from before the security filters (TRACE does).
    SecureHeaders.addTo(response);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Fault fault = status instanceof Integer code ? Fault.ofStatus(code) : Fault.PATH_UNKNOWN;
    String id = trace.traceId();
    Problem problem = Problem.of(fault);
    return (fault.status() >= 500 && id != null ? problem.withTrace(id) : problem).entity();
  }
}
