// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be wrong with a request before any rule of the domain is asked. 400 means that it can't
 * be read as what it should be (syntax, an unknown field, text for a number); 422 that it can be
 * read and holds an impossible value or lacks one.
 */
enum Fault {
  BODY_MISSING(400, "A body is required", "本文がありません"),
  BODY_MALFORMED(400, "The body is not well-formed JSON", "本文が正しいJSONではありません"),
  BODY_BEYOND_LIMITS(
      400, "The body is nested too deep or a text is too long", "本文の入れ子が深すぎるか、文字列が長すぎます"),
  FIELD_UNKNOWN(400, "There is no such field", "存在しない項目です"),
  FIELD_TYPE(400, "The field has another type", "項目の型が違います"),
  TEXT_NOT_ALLOWED(
      400, "The text holds characters that can't be stored or shown safely", "使えない文字が含まれています"),
  FIELDS_INVALID(422, "Some fields are missing or impossible", "不足または不正な項目があります"),
  REQUIRED(422, "The field is required", "必須の項目です"),
  FIELD_MALFORMED(422, "The value is not of the form this field takes", "値の形式が正しくありません"),
  FIELD_OUT_OF_RANGE(422, "The number is too large or too small", "数値が範囲外です"),
  PARAMETER_MISSING(400, "A parameter is required", "必須のパラメーターがありません"),
  PARAMETER_UNKNOWN(400, "There is no such parameter", "存在しないパラメーターです"),
  PARAMETER_REPEATED(400, "The parameter may be given once", "パラメーターが重複しています"),
  PARAMETER_MALFORMED(400, "The parameter's value is not of its form", "パラメーターの値が正しくありません"),
  IDEMPOTENCY_KEY_MISSING(400, "An Idempotency-Key header is required", "Idempotency-Keyヘッダーが必要です"),
  IDEMPOTENCY_KEY_MALFORMED(
      400,
      "Idempotency-Key takes one value of 1 to 255 printable ASCII characters",
      "Idempotency-Keyは1〜255文字の表示可能なASCII文字1つです"),
  IDEMPOTENCY_KEY_REUSED(
      422, "This Idempotency-Key was used for another request", "このIdempotency-Keyは別の要求で使われています"),
  IF_MATCH_MALFORMED(
      400,
      "If-Match takes one version as it stood in ETag, or *",
      "If-MatchにはETagの値1つか * を指定してください"),
  VERSION_STALE(412, "It has changed since you read it", "読み込み後に変更されています"),
  CONTENDED(409, "Too many are changing it at the moment; try again", "他の更新と重なりました。もう一度お試しください"),
  REQUEST_REJECTED(400, "The request is not acceptable", "受け付けられない要求です"),
  UNAUTHENTICATED(401, "A valid token is required", "有効なトークンが必要です"),
  FORBIDDEN(403, "Your role may not do this", "この操作の権限がありません"),
  ABSENT(404, "There is no such thing, or none that you may see", "見つからないか、閲覧できません"),
  PATH_UNKNOWN(404, "There is nothing at this path", "このパスには何もありません"),
  METHOD_NOT_ALLOWED(405, "The path does not take this method", "このメソッドは使えません"),
  NOT_ACCEPTABLE(406, "The answer can't be given in the form you accept", "指定された形式では応答できません"),
  BODY_TOO_LARGE(413, "The body is too large", "本文が大きすぎます"),
  MEDIA_TYPE(
      415,
      "The body must be application/json in UTF-8, not compressed",
      "本文はUTF-8のapplication/json（非圧縮）で送ってください"),
  HEADERS_TOO_LARGE(431, "The headers are too large", "ヘッダーが大きすぎます"),
  INTERNAL(
      500,
      "Something is wrong on our side; give the trace when you report it",
      "サーバー側の障害です。お問い合わせの際はtraceをお知らせください"),
  STORE_UNAVAILABLE(
      503, "The store does not answer at the moment; try again", "データベースが応答しません。しばらくして再度お試しください"),
  ISSUER_UNAVAILABLE(
      503, "Tokens can't be checked at the moment; try again", "トークンを確認できません。しばらくして再度お試しください"),
  NEIGHBOUR_UNAVAILABLE(
      503,
      "Another service does not answer at the moment; try again",
      "他のサービスが応答しません。しばらくして再度お試しください"),
  UNAVAILABLE(503, "Not ready at the moment; try again", "現在利用できません。しばらくして再度お試しください");

  private final int status;
  private final String en;
  private final String ja;

  Fault(int status, String en, String ja) {
    this.status = status;
    this.en = en;
    this.ja = ja;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  int status() {
    return status;
  }

  String en() {
    return en;
  }

  String ja() {
    return ja;
  }

  /** For what others (the container, the framework) decided, of which only the status is told. */
  static Fault ofStatus(int status) {
    return switch (status) {
      case 400 -> REQUEST_REJECTED;
      case 404 -> PATH_UNKNOWN;
      case 422 -> FIELDS_INVALID;
      case 503 -> UNAVAILABLE;
      default -> status >= 500 ? INTERNAL : onlyOneOf(status);
    };
  }

  private static Fault onlyOneOf(int status) {
    return Stream.of(values())
        .filter(fault -> fault.status == status)
        .findFirst()
        .orElse(REQUEST_REJECTED);
  }
}
