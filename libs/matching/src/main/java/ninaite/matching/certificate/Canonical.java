// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes JSON in the form of RFC 8785 for what is needed here: texts, whole numbers below 2^53,
 * lists, and objects whose fields the caller names in sorted order.
 */
final class Canonical {
  private final StringBuilder out = new StringBuilder();

  /** Whether something stands before in the same object or list. */
  private boolean comma;

  private String lastName = "";

  Canonical object(Runnable fields) {
    separate();
    String outer = lastName;
    lastName = "";
    out.append('{');
    comma = false;
    fields.run();
    out.append('}');
    comma = true;
    lastName = outer;
    return this;
  }

  <T> Canonical list(Stream<T> items, Consumer<T> each) {
    separate();
    out.append('[');
    comma = false;
    for (Iterator<T> rest = items.iterator(); rest.hasNext(); ) {
      each.accept(rest.next());
    }
    out.append(']');
    comma = true;
    return this;
  }

  Canonical name(String name) {
    if (name.compareTo(lastName) <= 0) {
      throw new IllegalStateException("out of order: " + name + " after " + lastName);
    }
    lastName = name;
    text(name);
    out.append(':');
    comma = false;
    return this;
  }

  Canonical number(long number) {
    separate();
    out.append(number);
    comma = true;
    return this;
  }

  Canonical nothing() {
    separate();
    out.append("null");
    comma = true;
    return this;
  }

  Canonical text(String text) {
    separate();
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      escaped(text.charAt(i));
    }
    out.append('"');
    comma = true;
    return this;
  }

  private void escaped(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ') {
          out.append("\\u00").append(Character.forDigit(c >> 4, 16));
          out.append(Character.forDigit(c & 15, 16));
        } else {
          out.append(c);
        }
      }
    }
  }

  private void separate() {
    if (comma) {
      out.append(',');
    }
    comma = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
