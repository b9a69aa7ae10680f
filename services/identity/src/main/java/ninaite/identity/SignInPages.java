// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: an address, a link by mail, for some a code. */
@Controller
class SignInPages {
  /** Of one address; the links of these stay good when there are no more. */
  private final Throttle perAddress = new Throttle(5, Links.LIFE);

  /** Of one network: a school or an office may stand behind it. */
  private final Throttle perClient = new Throttle(50, Duration.ofMinutes(15));

  private final Accounts accounts;
  private final Links links;
  private final Letters letters;
  private final Post post;
  private final Session session;
  private final Factors factors;
  private final InstantSource clock;

  SignInPages(
      Accounts accounts,
      Links links,
      Letters letters,
      Post post,
      Session session,
      Factors factors,
      InstantSource clock) {
    this.accounts = accounts;
    this.links = links;
    this.letters = letters;
    this.post = post;
    this.session = session;
    this.factors = factors;
    this.clock = clock;
  }

  @GetMapping("/sign-in")
  @OpenToAll
  ResponseEntity<String> ask(CsrfToken form) {
    return Plain.page(
        "ログイン",
        Plain.form(
            "/sign-in",
            form,
            "<label>メールアドレス <input name=address type=email autocomplete=email></label>"
                + "<button>リンクを送る</button>"));
  }

  @PostMapping("/sign-in")
  @OpenToAll
  ResponseEntity<?> send(
      @RequestParam String address, Locale language, HttpServletRequest request) {
    String normal = Accounts.normal(address);
    if (!Accounts.isAddress(normal)) {
      return ResponseEntity.unprocessableContent().build();
    }
    boolean admitted =
        perClient.admits(client(request), clock.instant())
            && perAddress.admits(normal, clock.instant());
    if (admitted) {
      post.later(() -> send(normal, null, language));
    }
    return to("/sign-in/sent");
  }

  private void send(String address, @Nullable String employer, Locale language) {
    boolean disabled =
        accounts.at(address).filter(a -> a.state() == Account.State.DISABLED).isPresent();
    if (!disabled) {
      post.send(letters.wayIn(address, links.make(address, employer), language));
    }
  }

  @GetMapping("/sign-in/sent")
  @OpenToAll
  ResponseEntity<String> sent() {
    return Plain.page("メールを確認してください", "");
  }

  /** Nothing is used up by looking. */
  @GetMapping("/sign-in/link")
  @OpenToAll
  ResponseEntity<String> opened(@RequestParam(defaultValue = "") String token, CsrfToken form) {
    return links.isGood(token)
        ? Plain.page(
            "ログイン",
            Plain.form(
                "/sign-in/link",
                form,
                "<input type=hidden name=\"token\" value=\"%s\"><button>ログインする</button>"
                    .formatted(Plain.text(token))))
        : Plain.page("このリンクは使えません", "<a href=/sign-in>新しいリンクを送る</a>");
  }

  @PostMapping("/sign-in/link")
  @OpenToAll
  ResponseEntity<?> use(
      @RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
    Optional<Account> account =
        links.use(token).filter(found -> found.state() != Account.State.DISABLED);
    account.ifPresent(found -> session.add(Session.MAIL, found, request, response));
    return account.isPresent()
        ? to(session.way(request, response))
        : Plain.page("このリンクは使えません", "<a href=/sign-in>新しいリンクを送る</a>");
  }

  @GetMapping("/sign-in/code")
  @OpenToAll
  ResponseEntity<String> askCode(CsrfToken form) {
    return Plain.page(
        "確認コード",
        Plain.form(
            "/sign-in/code",
            form,
            "<label>コード <input name=code inputmode=numeric autocomplete=one-time-code></label>"
                + "<button>続ける</button>"));
  }

  @PostMapping("/sign-in/code")
  @OpenToAll
  ResponseEntity<?> code(
      @RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
    Account account = session.account().orElseThrow();
    if (!factors.accepts(account, Accounts.normal(code))) {
      return ResponseEntity.unprocessableContent().build();
    }
    session.add(Session.CODE, account, request, response);
    return to(session.way(request, response));
  }

  private static ResponseEntity<?> to(String path) {
    return ResponseEntity.status(303).location(URI.create(path)).build();
  }

  /** As the gateway has seen it: it takes away what the client says of itself. */
  private static String client(HttpServletRequest request) {
    String seen = request.getHeader("X-Forwarded-For");
    return seen == null ? request.getRemoteAddr() : seen;
  }
}
