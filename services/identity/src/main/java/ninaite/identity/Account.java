// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.time.Instant;
import java.util.List;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who can sign in. Plain data with no history: what it decides is decided anew at every
 * token.
 *
 * @param id the subject of their tokens; says nothing of them and never changes
 * @param address of their mail, in lower case; kept here and nowhere else in the system
 * @param organisation whom they act for: an employer's 法人番号, a school
 * @param municipality 全国地方公共団体コード of where they work
 * @param admin of an employer: may decide who else acts for it
 * @param sample one of the sample people; nobody where these have no secret
 * @param totp null until they have set one up
 * @param recovery hashes of the codes that are left
 */
@Document("accounts")
record Account(
    @Id String id,
    String address,
    Role role,
    @Nullable String organisation,
    @Nullable String municipality,
    boolean admin,
    State state,
    Instant createdAt,
    boolean sample,
    @Nullable Totp totp,
    List<String> recovery) {

  /** What the account is good for. */
  enum State {
    /** Signs in, and has no role yet. */
    PENDING,
    ACTIVE,
    /** Does not sign in. */
    DISABLED
  }

  /**
   * A second factor by code.
   *
   * @param sealed the secret, in Base32, as only this service can read it; empty for sample people,
   *     whose secret is made of theirs
   * @param lastStep the step of the last code that was taken: none is taken twice
   */
  record Totp(String sealed, long lastStep) {}

  static Account of(Person person, String address, boolean admin, State state, Instant now) {
    return new Account(
        person.subject(),
        address,
        person.role(),
        person.organisation(),
        person.municipality(),
        admin,
        state,
        now,
        false,
        null,
        List.of());
  }

  /** The same as one of the sample people. */
  Account asSample() {
    Totp code = isPowerful() ? new Totp("", 0) : null;
    return new Account(
        id,
        address,
        role,
        organisation,
        municipality,
        admin,
        state,
        createdAt,
        true,
        code,
        recovery);
  }

  Person person() {
    return new Person(id, role, organisation, municipality);
  }

  boolean isActive() {
    return state == State.ACTIVE;
  }

  /** Whether they see or decide about many others, so that a mailbox alone must not be enough. */
  boolean isPowerful() {
    return switch (role) {
      case CITY, BUREAU, OPERATOR -> true;
      case EMPLOYER -> admin;
      case TRAINEE, INSTRUCTOR -> false;
    };
  }

  /** ASVS 5.0 6.3.3: more than one factor for whoever has power over others. */
  boolean needsSecondFactor() {
    return isActive() && isPowerful();
  }
}
