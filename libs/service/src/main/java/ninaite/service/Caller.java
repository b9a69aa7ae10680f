// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.HashSet;
import java.util.Set;
import ninaite.aggregate.Ids;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who asks, as the token says. A handler declares it as an argument.
 *
 * @param subject the issuer's id of the account
 * @param organisation whom they act for, e.g. an employer's 法人番号; null for trainees
 * @param municipality where they work; null where that says nothing
 */
public record Caller(
    String subject,
    Set<Role> roles,
    @Nullable String organisation,
    @Nullable MunicipalityId municipality) {
  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether they may speak for this employer. */
  public boolean actsFor(EmployerId employer) {
    return is(Role.EMPLOYER) && employer.text().equals(organisation);
  }

  /** Whether they may speak for this municipality: others' tokens can name one too. */
  public boolean worksIn(MunicipalityId place) {
    return is(Role.CITY) && place.equals(municipality);
  }

  /**
   * The trainee they are, if they are one. Made of the subject alone, so that no service has to ask
   * another for it; moving to an issuer with other subjects means carrying these over.
   */
  public TraineeId trainee() {
    return new TraineeId(Ids.sameFor("trainee", subject));
  }

  /** Of the request at hand; null where nobody has signed in. */
  public static @Nullable Caller current() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who instanceof JwtAuthenticationToken token ? of(token.getToken()) : null;
  }

  private static @Nullable Caller of(Jwt token) {
    String subject = token.getSubject();
    if (subject == null || subject.isBlank()) {
      return null;
    }
    Set<Role> roles = new HashSet<>();
    if (token.getClaim("roles") instanceof Iterable<?> claimed) {
      claimed.forEach(role -> Role.of(String.valueOf(role)).ifPresent(roles::add));
    }
    return new Caller(subject, roles, text(token, "organisation"), place(token));
  }

  private static @Nullable MunicipalityId place(Jwt token) {
    String code = text(token, "municipality");
    return code != null && code.matches("[0-9]{6}") ? new MunicipalityId(code) : null;
  }

  private static @Nullable String text(Jwt token, String claim) {
    return token.getClaim(claim) instanceof String text && !text.isBlank() ? text : null;
  }
}
