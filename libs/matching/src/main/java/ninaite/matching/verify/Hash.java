// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/** SHA-256 of texts, and of values in the canonical form of RFC 8785. */
final class Hash {
  private Hash() {}

  static String of(String text) {
    return HexFormat.of().formatHex(bytes(text));
  }

  static String of(Json value) {
    StringBuilder canonical = new StringBuilder();
    write(value, canonical);
    return of(canonical.toString());
  }

  /** A lottery number as published in the rules: first 8 bytes over seed, line feed, id. */
  static long lotteryNumber(String seed, String id) {
    return ByteBuffer.wrap(bytes(seed + "\n" + id)).getLong();
  }

  private static void write(Json value, StringBuilder out) {
    switch (value) {
      case Json.Fields(var fields) -> {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> rest = fields.entrySet().iterator();
            rest.hasNext(); ) {
          Map.Entry<String, Json> field = rest.next();
          quoted(field.getKey(), out);
          write(field.getValue(), out.append(':'));
          out.append(rest.hasNext() ? "," : "");
        }
        out.append('}');
      }
      case Json.Items(var items) -> {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
          write(items.get(i), i > 0 ? out.append(',') : out);
        }
        out.append(']');
      }
      case Json.Text(var text) -> quoted(text, out);
      case Json.Number(var number) -> out.append(number);
      case Json.Nothing() -> out.append("null");
    }
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int named = "\b\t\n\f\r\"\\".indexOf(c);
      if (named >= 0) {
        out.append('\\').append("btnfr\"\\".charAt(named));
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static byte[] bytes(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
