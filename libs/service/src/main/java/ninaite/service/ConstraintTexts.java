// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a broken constraint in both languages; the code is the constraint's name. */
final class ConstraintTexts {
  private final MessageInterpolator texts;

  ConstraintTexts(ValidatorFactory factory) {
    this.texts = factory.getMessageInterpolator();
  }

  Problem.Violation violation(ConstraintViolation<?> broken) {
    return new Problem.Violation(
        broken.getPropertyPath().toString(),
        code(broken.getConstraintDescriptor()),
        text(broken, Locale.ENGLISH),
        text(broken, Locale.JAPANESE));
  }

  private static String code(ConstraintDescriptor<?> constraint) {
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private String text(ConstraintViolation<?> broken, Locale locale) {
    return texts.interpolate(broken.getMessageTemplate(), new WithoutTheValue(broken), locale);
  }

  /** Hides the value, so that no template can repeat what was sent. */
  private record WithoutTheValue(ConstraintViolation<?> broken)
      implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return broken.getConstraintDescriptor();
    }

    @Override
    public @Nullable Object getValidatedValue() {
      return null;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new jakarta.validation.ValidationException("nothing to unwrap");
    }
  }
}
