// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ninaite.events.EmployerEvent.Export;
import ninaite.events.EmployerEvent.Plant;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A factory as the employer tells it.
 *
 * @param number the one it has on the register; null for a new one, which gets the next
 * @param exports the approvals it holds to export under HACCP
 */
record NumberedPlant(
    @Nullable Integer number, String name, MunicipalityId municipality, Set<Export> exports) {
  private static final int MOST = 50;

  NumberedPlant {
    exports = Set.copyOf(exports);
  }

  static boolean isACount(List<NumberedPlant> plants) {
    return !plants.isEmpty() && plants.size() <= MOST;
  }

  /** Whether each number that is given is on the register, and given once. */
  static boolean areKnown(List<NumberedPlant> plants, List<Plant> register) {
    Set<Integer> known = register.stream().map(Plant::number).collect(Collectors.toSet());
    Set<Integer> seen = new HashSet<>();
    return plants.stream()
        .map(NumberedPlant::number)
        .allMatch(number -> number == null || known.contains(number) && seen.add(number));
  }

  /** With numbers for all, new ones from the one after the last. */
  static List<Plant> numbered(List<NumberedPlant> plants, int last) {
    List<Plant> numbered = new ArrayList<>();
    int next = last;
    for (NumberedPlant plant : plants) {
      int number = plant.number == null ? ++next : plant.number;
      numbered.add(
          new Plant(
              number, plant.name, plant.municipality, plant.exports.stream().sorted().toList()));
    }
    return numbered;
  }
}
