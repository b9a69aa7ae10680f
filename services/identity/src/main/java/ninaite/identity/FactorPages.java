// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import ninaite.pages.Filled;
import ninaite.service.OpenToAll;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second factor: giving it, and setting one up. Who comes here has signed in by mail. */
@Controller
class FactorPages {
  private static final String CODE = "code";
  private static final String NEW_SECRET = "new-secret";

  private final Session session;
  private final Factors factors;
  private final Passkeys passkeys;
  private final Wrong wrong;

  FactorPages(Session session, Factors factors, Passkeys passkeys, Wrong wrong) {
    this.session = session;
    this.factors = factors;
    this.passkeys = passkeys;
    this.wrong = wrong;
  }

  @GetMapping("/sign-in/code")
  @OpenToAll
  ModelAndView ask(Filled form) {
    Account account = session.account().orElseThrow();
    return account.totp() == null && !passkeys.has(account)
        ? SignInPages.to("/sign-in/enrol")
        : new ModelAndView("identity/code", "form", form)
            .addObject("byCode", account.totp() != null)
            .addObject("byPasskey", passkeys.has(account));
  }

  @PostMapping("/sign-in/code")
  @OpenToAll
  ModelAndView give(
      Filled form, Locale language, HttpServletRequest request, HttpServletResponse response) {
    Account account = session.account().orElseThrow();
    if (!factors.accepts(account, Accounts.normal(form.value(CODE)))) {
      return SignInPages.refused(ask(wrong.at(form, CODE, "identity.fault.code", language)));
    }
    session.add(Session.CODE, account, request, response);
    return SignInPages.to(session.way(request, response));
  }

  @GetMapping("/sign-in/enrol")
  @OpenToAll
  ModelAndView enrol(Filled form, HttpServletRequest request) {
    Account account = session.account().orElseThrow();
    if (!mayChange(account)) {
      return SignInPages.to("/sign-in/code");
    }
    String secret = Base32.of(newSecret(request));
    String uri =
        "otpauth://totp/Ninaite:%s?secret=%s&issuer=Ninaite"
            .formatted(
                java.net.URLEncoder.encode(
                    account.address(), java.nio.charset.StandardCharsets.UTF_8),
                secret);
    return new ModelAndView("identity/enrol", "form", form)
        .addObject("picture", Picture.of(uri))
        .addObject("secret", secret.replaceAll("(.{4})", "$1 ").strip());
  }

  @PostMapping("/sign-in/enrol")
  @OpenToAll
  ModelAndView enrol(
      Filled form, Locale language, HttpServletRequest request, HttpServletResponse response) {
    Account account = session.account().orElseThrow();
    if (!mayChange(account)) {
      return SignInPages.to("/sign-in/code");
    }
    List<String> codes =
        factors.enrol(account, newSecret(request), Accounts.normal(form.value(CODE)));
    if (codes.isEmpty()) {
      return SignInPages.refused(
          enrol(wrong.at(form, CODE, "identity.fault.code", language), request));
    }
    request.getSession().removeAttribute(NEW_SECRET);
    session.add(Session.CODE, account, request, response);
    return new ModelAndView("identity/recovery", "codes", codes)
        .addObject("way", session.way(request, response));
  }

  /** Whoever has a second factor gives it before it is changed; a mailbox alone changes none. */
  private boolean mayChange(Account account) {
    return session.mayChangeFactors(
        account, passkeys.has(account), SecurityContextHolder.getContext().getAuthentication());
  }

  /** The same while somebody tries, however often the page is shown. */
  private static byte[] newSecret(HttpServletRequest request) {
    if (request.getSession().getAttribute(NEW_SECRET) instanceof String kept) {
      return Base64.getDecoder().decode(kept);
    }
    byte[] secret = Factors.newSecret();
    request.getSession().setAttribute(NEW_SECRET, Base64.getEncoder().encodeToString(secret));
    return secret;
  }
}
