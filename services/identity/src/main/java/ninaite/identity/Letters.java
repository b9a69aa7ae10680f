// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is written to people, in their language. */
@Component
class Letters {
  private final String publicUrl;

  Letters(@Value("${ninaite.public-url}") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  Letter wayIn(String address, String token, Locale language) {
    String link = publicUrl + "/sign-in/link?token=" + token;
    boolean english = language.getLanguage().equals("en");
    return new Letter(
        address,
        english ? "Your way in to Ninaite" : "担い手 ログイン用リンク",
        (english ? "Open this within 15 minutes: " : "15分以内に開いてください: ") + "\n\n" + link + "\n",
        link);
  }
}
