// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import ninaite.service.OpenToAll;
import ninaite.service.Problem;
import ninaite.service.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Whoever asked for a page gets a page, whatever went wrong. Who has not signed in is sent to do so
 * and comes back.
 */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PageProblems implements ErrorController {
  private final Problems problems;

  PageProblems(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
  @Nullable ModelAndView show(
      Exception e, HttpServletRequest request, HttpServletResponse response) {
    ResponseEntity<Problem> answer = problems.answer(e, request);
    if (answer == null) {
      return null;
    }
    Problem problem = Objects.requireNonNull(answer.getBody());
    if (problem.status() == 401) {
      return new ModelAndView(signIn(request));
    }
    answer
        .getHeaders()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.addHeader(name, value));
              }
            });
    return page(problem.status(), problem.trace(), response);
  }

  /** What the container turned away. */
  @RequestMapping(path = "${spring.web.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
  @OpenToAll
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return page(status instanceof Integer code ? code : 404, null, response);
  }

  private static View signIn(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean reads = request.getMethod().equals("GET");
    String back = reads ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    RedirectView view =
        new RedirectView(
            "/session/start?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8), false);
    view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    return view;
  }

  private static ModelAndView page(
      int status, @Nullable String trace, HttpServletResponse response) {
    response.setStatus(status);
    ModelAndView page = new ModelAndView("pages/problem");
    page.addObject("status", status);
    page.addObject("kind", kind(status));
    page.addObject("trace", trace);
    return page;
  }

  /** Which of the texts says it. */
  private static String kind(int status) {
    return switch (status) {
      case 403 -> "forbidden";
      case 404, 405 -> "absent";
      case 410 -> "gone";
      case 429 -> "busy";
      case 502, 503, 504 -> "unavailable";
      default -> status >= 500 ? "ours" : "request";
    };
  }
}
