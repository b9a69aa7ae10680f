// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ninaite.aggregate.Complete;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Every body is complete and within its constraints before a handler sees it; nobody can forget to
 * ask for that.
 */
@ControllerAdvice
class BodyRules extends RequestBodyAdviceAdapter {
  private final Validator validator;
  private final ConstraintTexts texts;

  BodyRules(Validator validator, ConstraintTexts texts) {
    this.validator = validator;
    this.texts = texts;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object afterBodyRead(
      @Nullable Object body,
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    if (body == null) {
      throw new Rejected(Fault.BODY_MISSING); // the JSON null
    }
    List<Problem.Violation> violations = new ArrayList<>();
    for (String path : Complete.missing(body)) {
      violations.add(Problem.Violation.of(path, Fault.REQUIRED));
    }
    validator.validate(body).stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map((ConstraintViolation<Object> violation) -> texts.violation(violation))
        .forEach(violations::add);
    if (!violations.isEmpty()) {
      throw new Rejected(Problem.of(Fault.FIELDS_INVALID, violations));
    }
    return body;
  }
}
