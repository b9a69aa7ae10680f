// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Whether a form comes from a page of ours: it carries the session's token, which no other page can
 * know (CSRF; ASVS 5.0 3.5.1). Looked for in the body as it came, which is forwarded untouched.
 */
final class FormToken {
  static final String FIELD = "_form";
  private static final String CROSS_SITE = "cross-site";

  private FormToken() {}

  static boolean isIn(HttpServletRequest request, String token) throws IOException {
    if (CROSS_SITE.equals(request.getHeader("Sec-Fetch-Site"))) {
      return false;
    }
    String body =
        request instanceof WholeBody.Taken taken
            ? new String(taken.body(), StandardCharsets.ISO_8859_1)
            : "";
    String type = String.valueOf(request.getContentType());
    return type.startsWith("multipart/form-data")
        ? body.contains("name=\"" + FIELD + "\"\r\n\r\n" + token + "\r\n")
        : Arrays.stream(body.split("&", -1)).anyMatch(field -> isSame(field, FIELD + "=" + token));
  }

  /** The token is of signs that no form escapes. */
  private static boolean isSame(String field, String expected) {
    return MessageDigest.isEqual(
        field.getBytes(StandardCharsets.ISO_8859_1),
        expected.getBytes(StandardCharsets.ISO_8859_1));
  }
}
