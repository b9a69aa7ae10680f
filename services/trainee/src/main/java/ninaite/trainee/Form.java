// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What the person says of themselves. Nothing here that may not be asked (職業安定法5条の5 and its
 * guideline): no sex, nationality, family, housing or health, and no My Number.
 *
 * @param name one full name as the person writes it
 * @param kana how it is read; taken in hiragana too, stored in katakana
 * @param roman as on the residence card, where there is one
 * @param phone of Japan; stored as digits
 * @param postalCode stored as 7 digits
 * @param languages as BCP 47 tags, e.g. ja, vi, id
 * @param permission to work in Japan; may be left out until the first application is handed in
 * @param municipality where they want to take part, 全国地方公共団体コード
 */
record Form(
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 100) String kana,
    @Nullable @Size(max = 100) String roman,
    LocalDate birthDate,
    @Nullable @Size(max = 30) String phone,
    @Nullable @Email @Size(max = 254) String email,
    @Nullable @Size(max = 20) String postalCode,
    @Nullable @Size(max = 200) String address,
    @Nullable @Size(max = 20) List<@Size(max = 35) String> languages,
    @Nullable Permission permission,
    MunicipalityId municipality) {

  /** Frameworks write what they read into their logs when asked to say more: this says nothing. */
  @Override
  public String toString() {
    return "Form[not for logs]";
  }

  /**
   * Permission to work in Japan (入管法19条). Which status it comes from is not asked.
   *
   * @param until its last day; only where it is granted
   * @param minutesPerWeekMost where it has a cap: 28 hours are 1,680
   */
  record Permission(Kind kind, @Nullable LocalDate until, @Nullable Integer minutesPerWeekMost) {

    /** Nobody else's leave is needed; leave was given for a time; there is none. */
    enum Kind {
      NOT_NEEDED,
      GRANTED,
      NONE
    }
  }
}
