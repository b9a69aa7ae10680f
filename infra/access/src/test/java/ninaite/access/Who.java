// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.Optional;
import java.util.stream.Stream;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;

/** Who may come, in the order of the table's columns. */
enum Who {
  AN(null, "だれでも", "anybody"),
  TR(Role.TRAINEE, "求職者", "trainee"),
  EM(Role.EMPLOYER, "事業所", "employer"),
  IN(Role.INSTRUCTOR, "講師", "instructor"),
  CI(Role.CITY, "市町", "city"),
  BU(Role.BUREAU, "事務局", "bureau"),
  OP(Role.OPERATOR, "運用者", "operator");

  private final @Nullable Role role;
  private final String ja;
  private final String en;

  Who(@Nullable Role role, String ja, String en) {
    this.role = role;
    this.ja = ja;
    this.en = en;
  }

  /** None for whoever comes without a token. */
  Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  static Who of(Role role) {
    return Stream.of(values()).filter(who -> who.role == role).findFirst().orElseThrow();
  }

  String ja() {
    return ja;
  }

  String en() {
    return en;
  }
}
