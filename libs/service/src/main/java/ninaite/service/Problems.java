// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever went wrong into a problem that says what, and nothing about our insides. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // after whoever shows a page instead
public class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Traceparent trace;

  Problems(Traceparent trace) {
    this.trace = trace;
  }

  /** Null where the client has gone. */
  @ExceptionHandler
  public @Nullable ResponseEntity<Problem> answer(Exception e, HttpServletRequest request) {
    return switch (e) {
      case Rejected rejected -> rejected.problem().entity();
      case HttpMessageNotReadableException _ -> Unreadable.why(e).entity();
      case MethodArgumentTypeMismatchException mismatch -> mismatched(mismatch).entity();
      case MissingServletRequestParameterException missing ->
          parameter(Fault.PARAMETER_MISSING, missing.getParameterName()).entity();
      case MissingRequestValueException _ -> Problem.of(Fault.PARAMETER_MISSING).entity();
      case MethodArgumentNotValidException invalid -> fields(invalid.getBindingResult()).entity();
      case HandlerMethodValidationException invalid -> parameters(invalid).entity();
      case RequestRejectedException _ -> Problem.of(Fault.REQUEST_REJECTED).entity();
      case AccessDeniedException _ -> Problem.of(Fault.FORBIDDEN).entity();
      case AsyncRequestNotUsableException _ -> null; // the client has gone
      case ErrorResponse known when !known.getStatusCode().is5xxServerError() ->
          Problem.of(Fault.ofStatus(known.getStatusCode().value())).entity(kept(known));
      default -> ours(e, request).entity();
    };
  }

  /** A path with an id that can't be one leads nowhere, just as one that is not taken. */
  private static Problem mismatched(MethodArgumentTypeMismatchException e) {
    return e.getParameter().hasParameterAnnotation(PathVariable.class)
        ? Problem.of(Fault.ABSENT)
        : parameter(Fault.PARAMETER_MALFORMED, e.getName());
  }

  private static Problem parameter(Fault fault, String name) {
    return Problem.of(fault, List.of(Problem.Violation.of(name, fault)));
  }

  private static Problem fields(BindingResult result) {
    return Problem.of(
        Fault.FIELDS_INVALID,
        result.getFieldErrors().stream()
            .map(error -> Problem.Violation.of(error.getField(), Fault.FIELD_MALFORMED))
            .toList());
  }

  private static Problem parameters(HandlerMethodValidationException e) {
    return Problem.of(
        Fault.PARAMETER_MALFORMED,
        e.getParameterValidationResults().stream()
            .map(result -> Optional.ofNullable(result.getMethodParameter().getParameterName()))
            .flatMap(Optional::stream)
            .map(name -> Problem.Violation.of(name, Fault.PARAMETER_MALFORMED))
            .toList());
  }

  private static HttpHeaders kept(ErrorResponse known) {
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(known.getHeaders());
    headers.remove(HttpHeaders.CONTENT_TYPE);
    return headers;
  }

  /** It did not answer, answered that it can't, or has failed too often to be asked now. */
  private static boolean isOfANeighbour(Exception e) {
    return e instanceof ResourceAccessException
        || e instanceof HttpServerErrorException
        || e instanceof CallNotPermittedException;
  }

  private Problem ours(Exception e, HttpServletRequest request) {
    if (StoreFailure.passes(e)) {
      LOG.warn("The store does not answer: {}", e.getMessage());
      return Problem.of(Fault.STORE_UNAVAILABLE);
    }
    if (isOfANeighbour(e)) {
      LOG.warn("A neighbour does not answer: {}", e.getMessage());
      return Problem.of(Fault.NEIGHBOUR_UNAVAILABLE);
    }
    if (e instanceof ErrorResponse known
        && known.getStatusCode().equals(HttpStatusCode.valueOf(503))) {
      return Problem.of(Fault.UNAVAILABLE);
    }
    String id = Optional.ofNullable(trace.traceId()).orElseGet(() -> UUID.randomUUID().toString());
    LOG.error("{} failed, trace {}", request.getMethod(), id, e);
    return Problem.of(Fault.INTERNAL).withTrace(id);
  }
}
