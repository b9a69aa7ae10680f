// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Who signed in here, and by which factors: those of Spring Security, and one for codes. */
@Component
class Session {
  static final String MAIL = FactorGrantedAuthority.OTT_AUTHORITY;
  static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
  static final String CODE = "FACTOR_CODE";

  /** A passkey is two by itself: the device, and who unlocks it (user verification is required). */
  private static final Set<String> SECOND = Set.of(PASSKEY, CODE);

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
  private final Accounts accounts;

  Session(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The account that is signed in; none where it may not be any more. */
  Optional<Account> account() {
    return account(SecurityContextHolder.getContext().getAuthentication());
  }

  Optional<Account> account(@Nullable Authentication who) {
    return signedIn(who)
        .flatMap(known -> accounts.find(known.getName()))
        .filter(account -> account.state() != Account.State.DISABLED);
  }

  private static Optional<Authentication> signedIn(@Nullable Authentication who) {
    return Optional.ofNullable(who)
        .filter(Authentication::isAuthenticated)
        .filter(known -> !(known instanceof AnonymousAuthenticationToken));
  }

  static boolean hasSecondFactor(Authentication who) {
    return who.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .anyMatch(factor -> factor != null && SECOND.contains(factor));
  }

  /**
   * Whether they may set up or take away factors: with a second one given, or if there is none yet.
   * A trainee who lost a phone comes by mail and sets up another; whoever has power does not.
   */
  boolean mayChangeFactors(Account account, boolean hasPasskey, @Nullable Authentication who) {
    boolean none = account.totp() == null && !hasPasskey;
    return none || !account.isPowerful() || (who != null && hasSecondFactor(who));
  }

  /** One more factor, under a new session id (ASVS 5.0 7.2.4); another person starts anew. */
  void add(
      String factor, Account account, HttpServletRequest request, HttpServletResponse response) {
    Optional<Authentication> before =
        signedIn(SecurityContextHolder.getContext().getAuthentication());
    Set<GrantedAuthority> factors = new HashSet<>();
    factors.add(FactorGrantedAuthority.fromAuthority(factor));
    if (before.filter(known -> known.getName().equals(account.id())).isPresent()) {
      factors.addAll(before.get().getAuthorities());
    } else if (before.isPresent()) {
      request.getSession().invalidate();
    }
    request.getSession();
    request.changeSessionId();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    var now = UsernamePasswordAuthenticationToken.authenticated(account.id(), null, factors);
    context.setAuthentication(now);
    SecurityContextHolder.setContext(context);
    new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
    contexts.saveContext(context, request, response);
  }

  void keepWay(HttpServletRequest request, HttpServletResponse response) {
    requests.saveRequest(request, response);
  }

  /** Where they were going; a way in of its own where the link was opened elsewhere. */
  String way(HttpServletRequest request, HttpServletResponse response) {
    SavedRequest saved = requests.getRequest(request, response);
    if (saved instanceof org.springframework.security.web.savedrequest.DefaultSavedRequest kept) {
      String query = kept.getQueryString();
      return kept.getRequestURI() + (query == null ? "" : "?" + query);
    }
    return "/session/start";
  }

  void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }
}
