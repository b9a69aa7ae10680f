// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One file of the postal data: codes, each with its words. 120,000 of them lie in one text and two
 * arrays, not in as many objects.
 *
 * @param codes ascending
 * @param start where the words of each begin; one more at the end
 * @param words each ends with a line feed
 */
record PostalRows(int[] codes, int[] start, String words) {
  /** Before a number, so that it is told from a name. */
  static final String NUMBER = "#";

  List<String> of(int code) {
    int at = Arrays.binarySearch(codes, code);
    return at < 0
        ? List.of()
        : List.of(words.substring(start[at], start[at + 1] - 1).split("\n", -1));
  }

  /** Reads {@code {"zip7": {"1000001": "千代田", "1000301": [13362, ""]}}}. */
  static PostalRows read(InputStream in) {
    int[] codes = new int[1 << 17];
    int[] start = new int[codes.length + 1];
    int count = 0;
    var words = new StringBuilder(1 << 20);
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        switch (token) {
          case PROPERTY_NAME -> {
            String name = json.currentName();
            if (Character.isDigit(name.charAt(0))) {
              if (count == codes.length) {
                codes = Arrays.copyOf(codes, count * 2);
                start = Arrays.copyOf(start, codes.length + 1);
              }
              start[count] = words.length();
              codes[count++] = Integer.parseInt(name);
            }
          }
          case VALUE_NUMBER_INT -> words.append(NUMBER).append(json.getIntValue()).append('\n');
          case VALUE_STRING -> words.append(json.getString()).append('\n');
          default -> {}
        }
      }
    }
    start[count] = words.length();
    return sorted(codes, start, count, words.toString());
  }

  private static PostalRows sorted(int[] codes, int[] start, int count, String words) {
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingInt(i -> codes[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] code = new int[count];
    int[] from = new int[count + 1];
    var inOrder = new StringBuilder(words.length());
    for (int i = 0; i < count; i++) {
      code[i] = codes[order[i]];
      from[i] = inOrder.length();
      inOrder.append(words, start[order[i]], start[order[i] + 1]);
    }
    from[count] = inOrder.length();
    return new PostalRows(code, from, inOrder.toString());
  }
}
