// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for among the openings, as it stands in the address of the page. What is no
 * possible choice counts as not chosen: an old link still finds something.
 *
 * @param filters by name, only those chosen
 */
record Sought(Map<String, String> filters) {
  static final List<String> TASKS = Stream.of(Terms.Task.values()).map(Enum::name).toList();
  static final List<String> TEMPERATURES =
      Stream.of(Terms.Temperature.values()).map(Enum::name).toList();
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final int LONGEST = 100;

  static Sought of(
      @Nullable String text,
      @Nullable String task,
      @Nullable String temperature,
      @Nullable String startFrom,
      @Nullable String dormitory) {
    Map<String, String> filters = new TreeMap<>();
    if (text != null && !text.isBlank()) {
      String words = text.strip();
      filters.put("text", words.substring(0, Math.min(LONGEST, words.length())));
    }
    if (task != null && TASKS.contains(task)) {
      filters.put("task", task);
    }
    if (temperature != null && TEMPERATURES.contains(temperature)) {
      filters.put("temperature", temperature);
    }
    if (startFrom != null && TIME.matcher(startFrom).matches()) {
      filters.put("startFrom", startFrom);
    }
    if ("true".equals(dormitory)) {
      filters.put("dormitory", dormitory);
    }
    return new Sought(filters);
  }

  public String value(String filter) {
    return filters.getOrDefault(filter, "");
  }

  public boolean isEmpty() {
    return filters.isEmpty();
  }

  Sought without(String filter) {
    Map<String, String> fewer = new TreeMap<>(filters);
    fewer.remove(filter);
    return new Sought(fewer);
  }

  /** The service's address with variables, and their values in the same order. */
  String pattern() {
    StringBuilder path = new StringBuilder("/openings?page={page}");
    filters.keySet().forEach(name -> path.append("&" + name + "={" + name + "}"));
    return path.toString();
  }

  Object[] values(int page) {
    List<Object> values = new ArrayList<>(List.of(page));
    values.addAll(filters.values());
    return values.toArray();
  }

  /** This search as an address of ours, ready for "page=" or a hash. */
  public String path() {
    UriComponentsBuilder path = UriComponentsBuilder.fromPath("/work/openings");
    filters.forEach((name, value) -> path.queryParam(name, "{" + name + "}"));
    return path.encode().buildAndExpand(filters).toUriString();
  }
}
