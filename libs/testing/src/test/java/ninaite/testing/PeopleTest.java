// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import ninaite.japan.CorporateNumber;
import ninaite.japan.MunicipalityCode;
import org.junit.jupiter.api.Test;

class PeopleTest {

  @Test
  void the_numbers_of_the_people_in_tests_have_check_digits_that_fit() {
    assertThat(CorporateNumber.isValid(People.MIHON_SUISAN.text())).isTrue();
    assertThat(CorporateNumber.isValid(People.REIJI_REITO.text())).isTrue();
    assertThat(MunicipalityCode.isValid(People.ISHINOMAKI.text())).isTrue();
    assertThat(MunicipalityCode.isValid(People.ONAGAWA.text())).isTrue();
  }

  @Test
  void the_clock_stands_at_nine_in_the_morning_until_it_is_moved() {
    var clock = new TestClock();
    assertThat(clock.instant().atZone(ZoneId.of("Asia/Tokyo")).getHour()).isEqualTo(9);
    assertThat(clock.instant()).isEqualTo(TestClock.START);
    clock.advance(Duration.ofDays(1));
    assertThat(clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofDays(1)));
    clock.moveTo(TestClock.START);
    assertThat(clock.instant()).isEqualTo(TestClock.START);
  }
}
