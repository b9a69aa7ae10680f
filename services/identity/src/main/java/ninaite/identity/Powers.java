// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import ninaite.service.Caller;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who decides about which accounts: an operator about all, a city about employers and instructors
 * and about its own colleagues, an employer's admin about the others who act for it.
 */
final class Powers {
  private Powers() {}

  /**
   * @param asking the account of who asks; its flag is read anew, since no token tells it
   */
  static boolean decides(Caller caller, @Nullable Account asking, Account about) {
    if (caller.is(Role.OPERATOR)) {
      return true;
    }
    if (caller.is(Role.CITY)) {
      return switch (about.role()) {
        case EMPLOYER -> true;
        case INSTRUCTOR, CITY -> isOfTheirs(caller, about.municipality());
        case TRAINEE, BUREAU, OPERATOR -> false;
      };
    }
    return isAdminOf(caller, asking, about.organisation()) && about.role() == Role.EMPLOYER;
  }

  static boolean gives(
      Caller caller,
      @Nullable Account asking,
      Role role,
      @Nullable String organisation,
      @Nullable String municipality) {
    if (caller.is(Role.OPERATOR)) {
      return role == Role.BUREAU || role == Role.CITY || role == Role.OPERATOR;
    }
    if (caller.is(Role.CITY)) {
      return (role == Role.INSTRUCTOR || role == Role.CITY) && isOfTheirs(caller, municipality);
    }
    return role == Role.EMPLOYER && isAdminOf(caller, asking, organisation);
  }

  /** What a list of accounts may hold for them. */
  static Criteria visible(Caller caller) {
    if (caller.is(Role.OPERATOR)) {
      return new Criteria();
    }
    if (caller.is(Role.CITY)) {
      String own = caller.municipality() == null ? "" : caller.municipality().text();
      return new Criteria()
          .orOperator(
              Criteria.where("role").is(Role.EMPLOYER),
              Criteria.where("role").in(Role.INSTRUCTOR, Role.CITY).and("municipality").is(own));
    }
    return Criteria.where("role")
        .is(Role.EMPLOYER)
        .and("organisation")
        .is(String.valueOf(caller.organisation()));
  }

  static boolean isAdminOf(Caller caller, @Nullable Account asking, @Nullable String organisation) {
    return caller.is(Role.EMPLOYER)
        && asking != null
        && asking.admin()
        && asking.isActive()
        && organisation != null
        && organisation.equals(caller.organisation())
        && organisation.equals(asking.organisation());
  }

  private static boolean isOfTheirs(Caller caller, @Nullable String municipality) {
    return caller.municipality() != null && caller.municipality().text().equals(municipality);
  }
}
