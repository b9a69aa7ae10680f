// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.List;
import java.util.Optional;
import ninaite.service.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The mail that was sent, for whoever tries the system; not there in any other. */
@Controller
class MailboxPage {
  private final Post post;
  private final Accounts accounts;
  private final Factors factors;

  /**
   * A letter as it is shown.
   *
   * @param code that a sample person's app would show now
   */
  record Shown(Post.Kept kept, Optional<String> code) {}

  MailboxPage(Post post, Accounts accounts, Factors factors) {
    this.post = post;
    this.accounts = accounts;
    this.factors = factors;
  }

  @GetMapping("/mailbox")
  @OpenToAll
  ModelAndView mailbox() {
    if (!post.isMailbox()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    List<Shown> letters = post.kept().stream().limit(50).map(this::shown).toList();
    return new ModelAndView("identity/mailbox", "letters", letters);
  }

  private Shown shown(Post.Kept kept) {
    return new Shown(kept, accounts.at(kept.letter().to()).flatMap(factors::codeOfSample));
  }
}
