// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may be, as the token's claim {@code roles} says in lower case. */
public enum Role {
  TRAINEE,
  EMPLOYER,
  INSTRUCTOR,
  CITY,
  BUREAU,
  OPERATOR;

  String claim() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String claim) {
    return Stream.of(values()).filter(role -> role.claim().equals(claim)).findFirst();
  }
}
