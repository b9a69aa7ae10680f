// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.stream.Collectors;
import ninaite.service.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The mail that was sent, for whoever tries the system; not there in any other. */
@Controller
class MailboxPage {
  private final Post post;
  private final Accounts accounts;
  private final Factors factors;

  MailboxPage(Post post, Accounts accounts, Factors factors) {
    this.post = post;
    this.accounts = accounts;
    this.factors = factors;
  }

  @GetMapping("/mailbox")
  @OpenToAll
  ResponseEntity<String> mailbox() {
    return post.isMailbox()
        ? Plain.page(
            "メール",
            post.kept().stream()
                .map(this::shown)
                .collect(Collectors.joining("\n", "<ul>", "</ul>")))
        : ResponseEntity.notFound().build();
  }

  private String shown(Post.Kept kept) {
    Letter letter = kept.letter();
    String code =
        accounts
            .at(letter.to())
            .flatMap(factors::codeOfSample)
            .map(" <code>%s</code>"::formatted)
            .orElse("");
    return "<li data-to=\"%s\">%s <a href=\"%s\">%s</a>%s"
        .formatted(
            Plain.text(letter.to()),
            Plain.text(letter.to()),
            Plain.text(letter.link()),
            Plain.text(letter.subject()),
            code);
  }
}
