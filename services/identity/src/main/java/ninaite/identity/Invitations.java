// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends links, and shows nobody whether an address has an account: the same is answered at once
 * whatever it is, and the rest happens off the request (ASVS 5.0 6.3.8).
 */
@Component
class Invitations {
  /** Of one address; the links of these stay good when there are no more. */
  private final Throttle perAddress = new Throttle(5, Links.LIFE);

  /** Of one client: a school or an office may stand behind it. */
  private final Throttle perClient = new Throttle(50, Duration.ofMinutes(15));

  private final Accounts accounts;
  private final Links links;
  private final Letters letters;
  private final Post post;
  private final InstantSource clock;

  Invitations(Accounts accounts, Links links, Letters letters, Post post, InstantSource clock) {
    this.accounts = accounts;
    this.links = links;
    this.letters = letters;
    this.post = post;
    this.clock = clock;
  }

  /**
   * @param employer the 法人番号 for which they ask to act
   */
  void ask(String address, @Nullable String employer, Locale language, HttpServletRequest request) {
    boolean admitted =
        perClient.admits(client(request), clock.instant())
            && perAddress.admits(address, clock.instant());
    if (admitted || accounts.isSample(address)) { // nobody's mailbox is filled by those
      post.later(() -> send(address, employer, language));
    }
  }

  private void send(String address, @Nullable String employer, Locale language) {
    boolean disabled =
        accounts.at(address).filter(a -> a.state() == Account.State.DISABLED).isPresent();
    if (!disabled) {
      post.send(letters.wayIn(address, links.make(address, employer), language));
    }
  }

  /** As the gateway has seen it: it takes away what the client says of itself. */
  private static String client(HttpServletRequest request) {
    String seen = request.getHeader("X-Forwarded-For");
    return seen == null ? request.getRemoteAddr() : seen;
  }
}
