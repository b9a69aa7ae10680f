// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON, strictly (RFC 8259), and only what is published here: no fractions, no true or false, no
 * field twice, nothing behind the value, a few levels deep. What two readers could read differently
 * is refused, so that everybody checks the same document.
 */
final class JsonReader {
  private static final int DEEPEST = 16;

  /** 2^53 - 1: beyond it, other readers of JSON lose digits. */
  private static final long LARGEST = (1L << 53) - 1;

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  static Json read(String text) throws Malformed {
    JsonReader reader = new JsonReader(text);
    Json value = reader.value(0);
    reader.space();
    if (reader.at < text.length()) {
      throw reader.malformed("something stands behind the end");
    }
    return value;
  }

  private Json value(int depth) throws Malformed {
    if (depth > DEEPEST) {
      throw malformed("too deep");
    }
    char c = peek();
    return switch (c) {
      case '{' -> fields(depth);
      case '[' -> items(depth);
      case '"' -> new Json.Text(string());
      case 'n' -> nothing();
      default -> number();
    };
  }

  private Json fields(int depth) throws Malformed {
    SortedMap<String, Json> fields = new TreeMap<>();
    at++;
    if (peek() == '}') {
      at++;
      return new Json.Fields(fields);
    }
    while (true) {
      expect('"', false);
      String name = string();
      expect(':', true);
      if (fields.put(name, value(depth + 1)) != null) {
        throw malformed("the field " + name + " stands twice");
      }
      if (peek() == '}') {
        at++;
        return new Json.Fields(fields);
      }
      expect(',', true);
    }
  }

  private Json items(int depth) throws Malformed {
    List<Json> items = new ArrayList<>();
    at++;
    if (peek() == ']') {
      at++;
      return new Json.Items(items);
    }
    while (true) {
      items.add(value(depth + 1));
      if (peek() == ']') {
        at++;
        return new Json.Items(items);
      }
      expect(',', true);
    }
  }

  private Json nothing() throws Malformed {
    if (!text.startsWith("null", at)) {
      throw malformed("no value");
    }
    at += 4;
    return new Json.Nothing();
  }

  private Json number() throws Malformed {
    int from = at;
    if (text.charAt(at) == '-') {
      at++;
    }
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    boolean padded = at > digits + 1 && text.charAt(digits) == '0';
    if (at == digits || at > digits + 16 || padded) {
      throw malformed("no whole number");
    }
    long number = Long.parseLong(text, from, at, 10);
    boolean minusZero = number == 0 && digits > from;
    if (Math.abs(number) > LARGEST || minusZero) {
      throw malformed("no whole number");
    }
    return new Json.Number(number);
  }

  private String string() throws Malformed {
    int from = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      plain(text.charAt(at++));
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return whole(text.substring(from, at++));
    }
    StringBuilder read = new StringBuilder(text.substring(from, at));
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      read.append(c == '\\' ? escaped() : plain(c));
    }
    at++;
    if (at > text.length()) {
      throw malformed("a text without end");
    }
    return whole(read.toString());
  }

  private char plain(char c) throws Malformed {
    if (c < ' ') {
      throw malformed("a control character in a text");
    }
    return c;
  }

  private char escaped() throws Malformed {
    if (at == text.length()) {
      throw malformed("a text without end");
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw malformed("no such escape");
    };
  }

  private char unicode() throws Malformed {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
      if (digit < 0 || text.charAt(at - 1) > 'f') {
        throw malformed("no such escape");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  /** Half a surrogate pair is no text, and has no bytes to be hashed. */
  private String whole(String read) throws Malformed {
    for (int i = 0; i < read.length(); i++) {
      if (Character.isHighSurrogate(read.charAt(i))
          && i + 1 < read.length()
          && Character.isLowSurrogate(read.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(read.charAt(i))) {
        throw malformed("half a character");
      }
    }
    return read;
  }

  private char peek() throws Malformed {
    space();
    if (at == text.length()) {
      throw malformed("the text ends too early");
    }
    return text.charAt(at);
  }

  private void expect(char c, boolean skip) throws Malformed {
    if (peek() != c) {
      throw malformed("expected " + c);
    }
    at += skip ? 1 : 0;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Malformed malformed(String what) {
    return new Malformed(what + ", at character " + (at + 1));
  }
}
