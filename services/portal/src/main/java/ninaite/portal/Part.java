// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.util.function.Function;

/**
 * What a page shows of one service. A service that does not answer takes its own part of the page
 * with it and nothing else.
 */
public sealed interface Part<T> {

  /** There it is. */
  record Shown<T>(T value) implements Part<T> {}

  /** The service does not answer. */
  record Away<T>(String service) implements Part<T> {}

  /** The service says that there is no such thing, or none for this reader. */
  record Absent<T>() implements Part<T> {}

  /** For templates: whether there is something to show. */
  default boolean shown() {
    return this instanceof Shown<T>;
  }

  default boolean away() {
    return this instanceof Away<T>;
  }

  /** What there is to show; a page asks {@link #shown()} first. */
  default T value() {
    return switch (this) {
      case Shown<T>(var value) -> value;
      case Away<T>(var service) -> throw new IllegalStateException(service + " is away");
      case Absent<T>() -> throw new IllegalStateException("there is nothing");
    };
  }

  default T or(T otherwise) {
    return this instanceof Shown<T>(var value) ? value : otherwise;
  }

  default <R> Part<R> map(Function<T, R> to) {
    return switch (this) {
      case Shown<T>(var value) -> new Shown<>(to.apply(value));
      case Away<T>(var service) -> new Away<>(service);
      case Absent<T>() -> new Absent<>();
    };
  }

  /** The value of a page that is nothing without it: 404 or 503 otherwise. */
  default T orNone() {
    return switch (this) {
      case Shown<T>(var value) -> value;
      case Away<T>(var _) -> throw new NoPage(503);
      case Absent<T>() -> throw new NoPage(404);
    };
  }
}
