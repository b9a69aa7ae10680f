// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person. A plain form without rules beyond its fields, so it is stored as it is and tells
 * nobody: what is in here never leaves this service by itself.
 *
 * @param version null until it is stored
 */
@Document("trainees")
record Trainee(@Id TraineeId id, @Version @Nullable Long version, Entry entry) {

  /**
   * What the person says of themselves.
   *
   * @param name one full name as the person writes it
   * @param kana how it is read, in katakana or hiragana
   * @param municipality where they want to take part, 全国地方公共団体コード
   */
  record Entry(
      @NotBlank @Size(max = 100) String name,
      @NotBlank
          @Size(max = 100)
          @jakarta.validation.constraints.Pattern(regexp = "[\\p{IsHiragana}\\p{IsKatakana}ー・ 　]+")
          String kana,
      @Past LocalDate birthDate,
      @Email @NotBlank @Size(max = 254) String email,
      MunicipalityId municipality) {}
}
