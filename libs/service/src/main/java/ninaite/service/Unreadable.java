// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ninaite.events.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says why a body could not be read, without saying a word of what it held. */
final class Unreadable {
  /** A client's own field names are told back only if they look like field names. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private Unreadable() {}

  static Problem why(Throwable failure) {
    JacksonException json = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case BodyLimit.Exceeded _ -> {
          return Problem.of(Fault.BODY_TOO_LARGE);
        }
        case JacksonException e -> json = e;
        default -> {}
      }
    }
    if (json == null) {
      return Problem.of(Fault.BODY_MISSING);
    }
    Fault fault = faultOf(json);
    String path = path(failure);
    List<Problem.Violation> violations =
        path.isEmpty() ? List.of() : List.of(Problem.Violation.of(path, fault));
    return Problem.of(fault.status() == 422 ? Fault.FIELDS_INVALID : fault, violations);
  }

  private static Fault faultOf(JacksonException e) {
    return switch (e) {
      case StreamConstraintsException _ -> Fault.BODY_BEYOND_LIMITS;
      case InputCoercionException _ -> Fault.FIELD_OUT_OF_RANGE;
      case UnrecognizedPropertyException _ -> Fault.FIELD_UNKNOWN;
      case InvalidNullException _ -> Fault.REQUIRED;
      case ValueInstantiationException _ -> Fault.FIELD_MALFORMED;
      case InvalidFormatException form -> faultOf(form);
      case MismatchedInputException mismatch when isAbsent(mismatch) -> Fault.REQUIRED;
      case MismatchedInputException _ -> Fault.FIELD_TYPE;
      default -> Fault.BODY_MALFORMED;
    };
  }

  private static Fault faultOf(InvalidFormatException e) {
    Class<?> type = e.getTargetType();
    if (type == String.class) {
      return Fault.TEXT_NOT_ALLOWED;
    }
    return isWrittenAsText(type) && e.getValue() instanceof String
        ? Fault.FIELD_MALFORMED
        : Fault.FIELD_TYPE;
  }

  private static boolean isWrittenAsText(Class<?> type) {
    boolean isStructure =
        type.isArray()
            || Iterable.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || (type.isRecord() && !Id.class.isAssignableFrom(type));
    boolean isScalar =
        type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class;
    return !isStructure && !isScalar;
  }

  /** A number that is null or not there at all; Jackson has no class of its own for that. */
  private static boolean isAbsent(MismatchedInputException e) {
    return e.getOriginalMessage().startsWith("Cannot map `null` into type");
  }

  private static String path(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException e && !e.getPath().isEmpty()) {
        return e.getPath().stream()
            .map(Unreadable::step)
            .collect(Collectors.joining())
            .substring(1);
      }
    }
    return "";
  }

  private static String step(JacksonException.Reference step) {
    String name = step.getPropertyName();
    if (name == null) {
      return step.getIndex() < 0 ? ".?" : "[" + step.getIndex() + "]";
    }
    return "." + (NAME.matcher(name).matches() ? name : "?");
  }
}
