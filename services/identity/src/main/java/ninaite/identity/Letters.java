// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written to people, in their language. */
@Component
class Letters {
  private final MessageSource texts;
  private final String publicUrl;

  Letters(MessageSource texts, @Value("${ninaite.public-url}") String publicUrl) {
    this.texts = texts;
    this.publicUrl = publicUrl;
  }

  Letter wayIn(String address, String token, Locale language) {
    String link = publicUrl + "/sign-in/link?token=" + token;
    return new Letter(
        address,
        texts.getMessage("identity.mail.subject", null, language),
        texts.getMessage("identity.mail.text", null, language).replace("LINK", link),
        link);
  }

  /** Somebody gave them an account. */
  Letter invitation(String address, Locale language) {
    String link = publicUrl + "/session/start";
    return new Letter(
        address,
        texts.getMessage("identity.mail.invitation.subject", null, language),
        texts.getMessage("identity.mail.invitation.text", null, language).replace("LINK", link),
        link);
  }
}
