// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import ninaite.japan.CorporateNumber;
import ninaite.pages.Filled;
import ninaite.service.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in, and up: an address, and a link by mail. */
@Controller
class SignInPages {
  private static final String ADDRESS = "address";
  private static final String NUMBER = "corporateNumber";

  private final Invitations invitations;
  private final Links links;
  private final Post post;
  private final Session session;
  private final Wrong wrong;

  SignInPages(Invitations invitations, Links links, Post post, Session session, Wrong wrong) {
    this.invitations = invitations;
    this.links = links;
    this.post = post;
    this.session = session;
    this.wrong = wrong;
  }

  @GetMapping("/sign-in")
  @OpenToAll
  ModelAndView ask(Filled form) {
    return new ModelAndView("identity/ask", "form", form).addObject("mailbox", post.isMailbox());
  }

  @PostMapping("/sign-in")
  @OpenToAll
  ModelAndView send(Filled form, Locale language, HttpServletRequest request) {
    String address = Accounts.normal(form.value(ADDRESS));
    if (!Accounts.isAddress(address)) {
      return refused(ask(wrong.at(form, ADDRESS, "identity.fault.address", language)));
    }
    invitations.ask(address, null, language, request);
    return to("/sign-in/sent");
  }

  @GetMapping("/sign-in/employer")
  @OpenToAll
  ModelAndView employer(Filled form) {
    return new ModelAndView("identity/employer", "form", form);
  }

  /** The account comes to be when the link is used: nobody registers others. */
  @PostMapping("/sign-in/employer")
  @OpenToAll
  ModelAndView register(Filled form, Locale language, HttpServletRequest request) {
    String address = Accounts.normal(form.value(ADDRESS));
    String number = Accounts.normal(form.value(NUMBER)).replaceAll("[\\s-]", "");
    Filled checked = form;
    if (!CorporateNumber.isValid(number)) {
      checked = wrong.at(checked, NUMBER, "identity.fault.number", language);
    }
    if (!Accounts.isAddress(address)) {
      checked = wrong.at(checked, ADDRESS, "identity.fault.address", language);
    }
    if (checked.isWrong()) {
      return refused(employer(checked));
    }
    invitations.ask(address, number, language, request);
    return to("/sign-in/sent");
  }

  @GetMapping("/sign-in/sent")
  @OpenToAll
  ModelAndView sent() {
    return new ModelAndView("identity/sent", "mailbox", post.isMailbox());
  }

  /** Nothing is used up by looking: scanners of mail look at every link. */
  @GetMapping("/sign-in/link")
  @OpenToAll
  ModelAndView opened(@RequestParam(defaultValue = "") String token) {
    return links.isGood(token) ? new ModelAndView("identity/link", "token", token) : over();
  }

  @PostMapping("/sign-in/link")
  @OpenToAll
  ModelAndView use(
      @RequestParam(defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Account> account =
        links.use(token).filter(found -> found.state() != Account.State.DISABLED);
    account.ifPresent(found -> session.add(Session.MAIL, found, request, response));
    return account.isPresent() ? to(session.way(request, response)) : over();
  }

  private static ModelAndView over() {
    ModelAndView page = new ModelAndView("identity/over");
    page.setStatus(HttpStatus.GONE);
    return page;
  }

  static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** See other: the page that follows is fetched, and reloading it sends nothing again. */
  static ModelAndView to(String path) {
    RedirectView view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    return new ModelAndView(view);
  }
}
