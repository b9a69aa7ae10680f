// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.service.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Why something is not done with an account. */
enum AccountFault {
  ADDRESS_MALFORMED(422, "The mail address is not of the form of one", "メールアドレスの形式が正しくありません"),
  ADDRESS_TAKEN(409, "There is an account with this mail address", "このメールアドレスのアカウントがすでにあります"),
  ROLE_NOT_YOURS_TO_GIVE(403, "You may not give this role", "この役割を与える権限がありません"),
  ORGANISATION_MALFORMED(422, "The organisation is missing or impossible", "所属がないか、正しくありません"),
  MUNICIPALITY_MALFORMED(422, "The municipality is missing or impossible", "市町村がないか、正しくありません"),
  STATE_OTHER(409, "The account is not in a state for this", "アカウントがこの操作のできる状態ではありません"),
  OWN_ACCOUNT(409, "Nobody decides about their own account", "自分のアカウントは変更できません");

  private final int status;
  private final String en;
  private final String ja;

  AccountFault(int status, String en, String ja) {
    this.status = status;
    this.en = en;
    this.ja = ja;
  }

  ResponseEntity<?> answer() {
    String code = name().toLowerCase(Locale.ROOT);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            new Problem(
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
                null));
  }
}
