// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.Locale;
import ninaite.service.OpenToAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** One's own account. */
@Controller
class AccountPages {
  private final Session session;
  private final Passkeys passkeys;

  AccountPages(Session session, Passkeys passkeys) {
    this.session = session;
    this.passkeys = passkeys;
  }

  @GetMapping("/account")
  @OpenToAll
  ModelAndView account() {
    Account account = session.account().orElseThrow();
    return new ModelAndView("identity/account", "account", account)
        .addObject("role", account.role().name().toLowerCase(Locale.ROOT))
        .addObject("state", account.state().name().toLowerCase(Locale.ROOT))
        .addObject("passkeys", passkeys.of(account));
  }

  @PostMapping("/account/passkeys/removal")
  @OpenToAll
  ModelAndView remove(@RequestParam String id) {
    Account account = session.account().orElseThrow();
    if (!session.mayChangeFactors(
        account, passkeys.has(account), SecurityContextHolder.getContext().getAuthentication())) {
      return SignInPages.to("/sign-in/code");
    }
    passkeys.remove(account, id);
    return SignInPages.to("/account");
  }

  /** Not below /assets, which the portal serves: this is of identity alone. */
  @GetMapping(path = "/sign-in/passkeys.js", produces = "text/javascript;charset=UTF-8")
  @OpenToAll
  @ResponseBody
  Resource script() {
    return new ClassPathResource("identity/passkeys.js");
  }
}
