// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static java.util.Objects.requireNonNullElse;
import static ninaite.trainee.TraineeRule.ANSWER_IS_GIVEN;
import static ninaite.trainee.TraineeRule.PERMISSION_IS_STATED;
import static ninaite.trainee.TraineeRule.PURPOSE_IS_READ;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.MunicipalityId;
import ninaite.events.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * Some answers out of a {@link Form} and an {@link Entry}, as one page of an application asks for
 * them.
 *
 * @param asked the fields that this page asks for; those of them that are required have to be there
 * @param purposeRead that the purpose for which the data are used was read (個人情報保護法62条)
 */
record FormPart(
    @Size(max = 40) List<@Size(max = 60) String> asked,
    @Nullable @Size(max = 100) String name,
    @Nullable @Size(max = 100) String kana,
    @Nullable @Size(max = 100) String roman,
    @Nullable LocalDate birthDate,
    @Nullable @Size(max = 30) String phone,
    @Nullable @Email @Size(max = 254) String email,
    @Nullable @Size(max = 20) String postalCode,
    @Nullable @Size(max = 200) String address,
    @Nullable @Size(max = 20) List<@Size(max = 35) String> languages,
    Form.@Nullable Permission permission,
    @Nullable Boolean purposeRead,
    @Nullable Hopes wishes,
    @Nullable List<Qualification> qualifications) {

  /** In the place of answers that other pages ask for; nothing is said about them. */
  private static final String ANY_NAME = "－";

  private static final String ANY_KANA = "ア";
  static final LocalDate ANY_BIRTH_DATE = LocalDate.of(1990, 1, 1);
  static final MunicipalityId ANY_PLACE = new MunicipalityId("042021");

  /** All that is wrong with what was asked, and with what was said. */
  List<Violation> wrong(LocalDate today) {
    Stream<Violation> ofForm =
        FormRules.read(form(), today).violations().stream()
            .filter(violation -> isSaid(violation.field()));
    Entry entry = Hopes.NONE.entry().with(Hopes.piece(wishes, qualifications));
    return Stream.of(missing(), ofForm, EntryRules.broken(entry).stream())
        .flatMap(some -> some)
        .toList();
  }

  private Stream<Violation> missing() {
    return Stream.of(
            missing("name", name, ANSWER_IS_GIVEN),
            missing("kana", kana, ANSWER_IS_GIVEN),
            missing("birthDate", birthDate, ANSWER_IS_GIVEN),
            missing("postalCode", postalCode, ANSWER_IS_GIVEN),
            missing("address", address, ANSWER_IS_GIVEN),
            missing("permission.kind", permission, PERMISSION_IS_STATED),
            missing("purposeRead", Boolean.TRUE.equals(purposeRead) ? "" : null, PURPOSE_IS_READ))
        .flatMap(one -> one);
  }

  private Stream<Violation> missing(String field, @Nullable Object answer, TraineeRule rule) {
    return answer == null && asked.contains(field)
        ? Stream.of(new Violation(field, rule))
        : Stream.empty();
  }

  /** Either of phone and mail is enough, so what is missing may be wrong too. */
  private boolean isSaid(String field) {
    return switch (field) {
      case "name" -> name != null;
      case "kana" -> kana != null;
      case "birthDate" -> birthDate != null;
      case "email" -> email != null || asked.contains("email");
      default -> true;
    };
  }

  Form form() {
    return new Form(
        requireNonNullElse(name, ANY_NAME),
        requireNonNullElse(kana, ANY_KANA),
        roman,
        requireNonNullElse(birthDate, ANY_BIRTH_DATE),
        phone,
        email,
        postalCode,
        address,
        languages,
        permission,
        ANY_PLACE);
  }

  @Override
  public String toString() {
    return "FormPart[not for logs]";
  }
}
