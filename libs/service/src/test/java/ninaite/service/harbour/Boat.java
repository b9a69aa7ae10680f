// SPDX-License-Identifier: Apache-2.0
package ninaite.service.harbour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import ninaite.events.EmployerId;
import org.jspecify.annotations.Nullable;

/** A boat, and the commands it takes. */
record Boat(String name, int crates) {

  enum Fish {
    SAURY,
    MACKEREL
  }

  record Crew(String captain, @Nullable String mate) {}

  /** A body with one field of every kind. */
  record Launch(
      String name,
      @Min(1) @Max(500) int crates,
      Fish fish,
      EmployerId owner,
      LocalDate built,
      @Nullable LocalTime sails,
      @Nullable Instant lastSeen,
      @Nullable Boolean painted,
      @Nullable Double draught,
      @Nullable Long wageYen,
      @Nullable List<String> nets,
      @Nullable Map<String, Integer> holds,
      Crew crew) {}

  record Load(@Min(1) int crates) {}
}
