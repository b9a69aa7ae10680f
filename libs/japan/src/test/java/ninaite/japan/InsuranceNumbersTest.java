// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.INSURANCE_NUMBER_HAS_11_DIGITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsuranceNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"04011234567", "0401-123456-7", "０４０１−１２３４５６−７"})
  void a_workplaces_number_is_read_as_people_type_it(String typed) {
    var office = InsuranceOffice.parse(typed).orThrow();
    assertThat(office).hasToString("04011234567");
    assertThat(office.shown()).isEqualTo("0401-123456-7");
    assertThat(office.office()).isEqualTo("0401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0401-123456", "0401-123456-78", "0401-12345A-7", "1234561234512345"})
  void what_is_not_11_digits_is_no_workplace(String typed) {
    assertThat(InsuranceOffice.parse(typed))
        .isEqualTo(new Parsed.Refused<>(INSURANCE_NUMBER_HAS_11_DIGITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234512345", "9999991234512345", "12345123450", "1234-512345-0"})
  void an_old_number_keeps_its_last_ten_digits_and_a_zero(String typed) {
    assertThat(InsuredNumber.parse(typed).orThrow().digits()).isEqualTo("12345123450");
    assertThat(InsuredNumber.parse(typed).orThrow().shown()).isEqualTo("1234-512345-0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123451234", "123451234501", "1234512345X"})
  void other_lengths_are_no_persons_number(String typed) {
    assertThat(InsuredNumber.parse(typed))
        .isEqualTo(new Parsed.Refused<>(INSURANCE_NUMBER_HAS_11_DIGITS));
  }

  @Test
  void a_persons_number_is_not_told_by_accident() {
    assertThat(new InsuredNumber("12345123450")).hasToString("InsuredNumber");
  }

  @Test
  void wrong_numbers_cannot_be_made() {
    assertThatThrownBy(() -> new InsuredNumber("1234512345"))
        .hasMessage("japan.insurance_number_has_11_digits");
    assertThatThrownBy(() -> new InsuranceOffice("0401-123456-7"))
        .hasMessage("japan.insurance_number_has_11_digits");
  }
}
