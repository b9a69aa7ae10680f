// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** A page as short as can be. */
final class Plain {
  private Plain() {}

  static ResponseEntity<String> page(String title, String body) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .body(
            "<!doctype html><html lang=ja><meta charset=utf-8><title>%s</title><h1>%s</h1>%s</html>"
                .formatted(title, title, body));
  }

  static String form(String action, CsrfToken token, String fields) {
    return "<form method=post action=\"%s\"><input type=hidden name=\"%s\" value=\"%s\">%s</form>"
        .formatted(action, token.getParameterName(), token.getToken(), fields);
  }

  static String text(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
