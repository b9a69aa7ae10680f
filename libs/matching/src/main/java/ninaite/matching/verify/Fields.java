// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** An object's fields by name and kind; fields that nobody asked for are refused. */
final class Fields {
  private final SortedMap<String, Json> fields;

  private Fields(SortedMap<String, Json> fields) {
    this.fields = fields;
  }

  static Fields of(Json value, Set<String> known) throws Malformed {
    if (!(value instanceof Json.Fields(var fields))) {
      throw new Malformed("expected an object with " + known);
    }
    for (String name : fields.keySet()) {
      if (!known.contains(name)) {
        throw new Malformed("unknown field " + name);
      }
    }
    return new Fields(fields);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  Json value(String name) throws Malformed {
    @Nullable Json value = fields.get(name);
    if (value == null) {
      throw new Malformed("the field " + name + " is missing");
    }
    return value;
  }

  String text(String name) throws Malformed {
    return text(value(name));
  }

  static String text(Json value) throws Malformed {
    if (value instanceof Json.Text(var text)) {
      return text;
    }
    throw new Malformed("expected a text");
  }

  /** 0 or more, and small enough to count people with. */
  int count(String name) throws Malformed {
    if (value(name) instanceof Json.Number(var number)
        && number >= 0
        && number <= Integer.MAX_VALUE) {
      return (int) number;
    }
    throw new Malformed(name + " is no count");
  }

  List<Json> items(String name) throws Malformed {
    return items(value(name));
  }

  static List<Json> items(Json value) throws Malformed {
    if (value instanceof Json.Items(var items)) {
      return items;
    }
    throw new Malformed("expected a list");
  }

  /** A list of lists of ids. */
  List<List<String>> tiers(String name) throws Malformed {
    List<List<String>> tiers = new ArrayList<>();
    for (Json tier : items(name)) {
      List<String> ids = new ArrayList<>();
      for (Json id : items(tier)) {
        ids.add(text(id));
      }
      tiers.add(ids);
    }
    return tiers;
  }
}
