// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/**
 * What somebody with a browser sees when the gateway itself turns them away: one page that needs
 * nothing else, in all four languages, since what knows theirs may be what is away.
 */
final class RefusalPage {
  static final MediaType TYPE = MediaType.valueOf("text/html;charset=UTF-8");

  private record Text(String lang, String title, String text, String home) {}

  private static final List<Text> TRY_AGAIN =
      List.of(
          new Text("ja", "今は表示できません", "少し待ってから、もう一度お試しください。", "トップページ"),
          new Text("ja-x-easy", "今 見ることが できません", "少し 待ってから、もう一度 やってみて ください。", "最初の ページ"),
          new Text("en", "This page can't be shown now", "Wait a little and try again.", "Home"),
          new Text(
              "vi",
              "Hiện không thể hiển thị trang này",
              "Vui lòng đợi một lát rồi thử lại.",
              "Trang chủ"));

  private static final List<Text> REJECTED =
      List.of(
          new Text("ja", "受け付けられませんでした", "ページを開き直して、もう一度お試しください。", "トップページ"),
          new Text("ja-x-easy", "できませんでした", "ページを もう一度 開いて、やりなおして ください。", "最初の ページ"),
          new Text("en", "This was not accepted", "Open the page again and try once more.", "Home"),
          new Text(
              "vi", "Yêu cầu không được chấp nhận", "Hãy mở lại trang và thử lại.", "Trang chủ"));

  private RefusalPage() {}

  static String of(Refusal refusal) {
    boolean later = refusal.status() == 429 || refusal.status() >= 500;
    return (later ? TRY_AGAIN : REJECTED)
        .stream()
            .map(RefusalPage::section)
            .collect(
                Collectors.joining(
                    "\n",
                    "<!doctype html>\n<html lang=\"ja\">\n<head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\">"
                        + "<meta name=\"color-scheme\" content=\"light dark\">"
                        + "<title>担い手</title></head>\n<body><main>\n<h1>担い手</h1>\n",
                    "\n</main></body>\n</html>\n"));
  }

  private static String section(Text text) {
    return "<section lang=\"%s\"><h2>%s</h2><p>%s</p><p><a href=\"/\">%s</a></p></section>"
        .formatted(text.lang(), text.title(), text.text(), text.home());
  }
}
