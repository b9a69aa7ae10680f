// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0225951111",
        "0225-95-1111",
        "０２２５−９５ー１１１１",
        "(0225) 95 1111",
        "（０２２５）９５−１１１１",
        "+81 225-95-1111",
        "+81 0225-95-1111",
        "＋８１２２５９５１１１１"
      })
  void the_city_halls_number_is_read_as_people_type_it(String typed) {
    var phone = Phone.parse(typed).orThrow();
    assertThat(phone).hasToString("0225951111");
    assertThat(phone.shown()).isEqualTo("0225-95-1111");
    assertThat(phone.international()).isEqualTo("+81225951111");
    assertThat(phone.isMobile()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "09012345678, 090-1234-5678",
    "08012345678, 080-1234-5678",
    "07012345678, 070-1234-5678",
    "06012345678, 060-1234-5678"
  })
  void mobile_numbers_have_11_digits_and_060_is_one(String digits, String shown) {
    var phone = Phone.parse(shown).orThrow();
    assertThat(phone).hasToString(digits);
    assertThat(phone.shown()).isEqualTo(shown);
    assertThat(phone.isMobile()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "95-1111",
        "110",
        "0225-95-111",
        "0225-95-11111",
        "090-1234-567",
        "06001234567",
        "00-0000-0000",
        "+1 202-555-0100",
        "0225-95-1111内線5",
        "٠٢٢٥٩٥١١١١",
        "+",
        "+81"
      })
  void what_is_no_number_of_japan_is_refused(String typed) {
    assertThat(Phone.parse(typed))
        .isEqualTo(new Parsed.Refused<>(Refusal.PHONE_NUMBER_IS_OF_JAPAN));
  }

  @Test
  void a_wrong_number_cannot_be_made() {
    assertThatThrownBy(() -> new Phone("0225-95-1111"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("japan.phone_number_is_of_japan");
  }
}
