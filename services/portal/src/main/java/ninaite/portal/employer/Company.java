// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.List;
import ninaite.pages.Filled;
import org.jspecify.annotations.Nullable;

/**
 * An employer's entry in the register.
 *
 * @param municipality of the first plant, six digits
 */
record Company(String employer, String municipality, String name, List<Plant> plants) {
  /** The ports of the prefecture from Kesennuma to Shiogama, where the trade has its plants. */
  static final List<String> PLACES =
      List.of("042021", "042145", "045811", "046060", "042056", "042030", "042072");

  /** Approvals to export under HACCP. */
  static final List<String> EXPORTS = List.of("US", "EU");

  record Plant(int number, String name, String municipality, List<String> exports) {}

  /** As the form shows it, with an empty line for one more plant. */
  Filled filled() {
    Filled form = Filled.nothing().with("corporateNumber", employer).with("name", name);
    for (int i = 0; i < plants.size(); i++) {
      Plant plant = plants.get(i);
      String line = "plants[" + i + "].";
      form =
          form.with(line + "number", Integer.toString(plant.number))
              .with(line + "name", plant.name)
              .with(line + "municipality", plant.municipality)
              .withAll(line + "exports", plant.exports);
    }
    return form;
  }

  /** How many lines of plants a form shows: those that are filled in and one more. */
  static int lines(Filled form) {
    int lines = 0;
    while (lines < 50 && form.names().contains("plants[" + lines + "].name")) {
      lines++;
    }
    boolean lastIsFree = lines > 0 && form.value("plants[" + (lines - 1) + "].name").isBlank();
    return lastIsFree ? lines : lines + 1;
  }

  /** Without the lines whose name is empty: such a plant is not there, or no longer. */
  static Filled plantsOf(Filled form) {
    Filled kept = form.or(Filled.nothing());
    int lines = lines(form);
    int next = 0;
    Filled result = Filled.nothing();
    for (String name : kept.names()) {
      if (!name.startsWith("plants[")) {
        result = result.withAll(name, form.all(name));
      }
    }
    for (int i = 0; i < lines; i++) {
      if (!form.value("plants[" + i + "].name").isBlank()) {
        for (String part : List.of("number", "name", "municipality", "exports")) {
          result =
              result.withAll("plants[" + next + "]." + part, form.all("plants[" + i + "]." + part));
        }
        next++;
      }
    }
    return result;
  }

  /**
   * Where it is reached.
   *
   * @param desk a department, no person's name
   */
  record Contact(
      String postalCode, String address, String phone, @Nullable String email, String desk) {
    Filled filled() {
      return Filled.nothing()
          .with("postalCode", postalCode)
          .with("address", address)
          .with("phone", phone)
          .with("email", email)
          .with("desk", desk);
    }
  }
}
