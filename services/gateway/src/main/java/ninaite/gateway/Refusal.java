// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.service.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway itself turns away. */
enum Refusal {
  REQUEST_REJECTED(400, 0, "The request is not acceptable", "受け付けられない要求です"),
  FORM_REJECTED(
      403,
      0,
      "The form is not of this session; open the page again",
      "フォームの有効期限が切れています。ページを開き直してください"),
  BODY_TOO_LARGE(413, 0, "The body is too large", "本文が大きすぎます"),
  TOO_MANY_REQUESTS(
      429, 1, "Too many requests from you; try again in a second", "要求が多すぎます。1秒ほど待って再度お試しください"),
  SESSION_UNAVAILABLE(
      503,
      5,
      "Your session can't be looked up at the moment; try again",
      "ログインの状態を確認できません。しばらくして再度お試しください"),
  SERVICE_BUSY(
      503,
      1,
      "The service has too much to do at the moment; try again",
      "サービスが混み合っています。しばらくして再度お試しください"),
  SERVICE_UNAVAILABLE(
      503,
      5,
      "The service does not answer at the moment; try again",
      "サービスが応答しません。しばらくして再度お試しください"),
  SERVICE_SLOW(
      504,
      5,
      "The service did not answer in time; what you asked for may have been done all the same",
      "サービスの応答が間に合いませんでした。処理は完了している可能性があります");

  private final int status;
  private final int retryAfter;
  private final String en;
  private final String ja;

  Refusal(int status, int retryAfterSeconds, String en, String ja) {
    this.status = status;
    this.retryAfter = retryAfterSeconds;
    this.en = en;
    this.ja = ja;
  }

  int status() {
    return status;
  }

  private Problem problem() {
    String code = name().toLowerCase(Locale.ROOT);
    return new Problem(
        "urn:ninaite:problem:" + code,
        en,
        status,
        en,
        code,
        ja,
        Map.of(),
        List.of(),
        null,
        null,
        null,
        null);
  }

  /** As the answer of a route. */
  ServerResponse answer(HttpServletRequest request) {
    boolean page = Pages.of(request) != null;
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(status)
            .contentType(page ? RefusalPage.TYPE : MediaType.APPLICATION_PROBLEM_JSON);
    if (retryAfter > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
    }
    return answer.body(page ? RefusalPage.of(this) : problem());
  }

  /** As the answer of a filter, where no route is at work yet. */
  void writeTo(HttpServletRequest request, HttpServletResponse response, JsonMapper json)
      throws IOException {
    boolean page = Pages.of(request) != null;
    byte[] body =
        page
            ? RefusalPage.of(this).getBytes(StandardCharsets.UTF_8)
            : json.writeValueAsBytes(problem());
    response.setStatus(status);
    response.setContentType(
        page ? RefusalPage.TYPE.toString() : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    if (retryAfter > 0) {
      response.setIntHeader(HttpHeaders.RETRY_AFTER, retryAfter);
    }
    response.getOutputStream().write(body);
  }
}
