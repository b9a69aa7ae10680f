// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.util.stream.Stream;
import ninaite.testing.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> house_rules() {
    return ArchitectureRules.ofLibrary("ninaite.pages");
  }
}
