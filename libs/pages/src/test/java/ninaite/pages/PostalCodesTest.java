// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ninaite.pages.PostalCodes.Place;
import org.junit.jupiter.api.Test;

class PostalCodesTest {
  private static final PostalCodes CODES = new PostalCodes();

  @Test
  void a_code_leads_to_its_part_of_the_city() {
    assertThat(CODES.find("9860022")).containsExactly(new Place("宮城県", "石巻市", "魚町"));
    assertThat(CODES.find("986-0000")).containsExactly(new Place("宮城県", "石巻市", ""));
    assertThat(CODES.beginning("986-0022")).isEqualTo("宮城県石巻市魚町");
  }

  @Test
  void digits_are_taken_in_any_width_and_with_any_hyphen() {
    assertThat(CODES.beginning("９８６－００２２")).isEqualTo("宮城県石巻市魚町");
    assertThat(CODES.beginning(" 〒986ー0022 ")).isEqualTo("宮城県石巻市魚町");
  }

  /** 986-22xx is Onagawa's, though most of 986 is Ishinomaki's. */
  @Test
  void the_municipality_is_that_of_the_first_five_digits() {
    assertThat(CODES.find("986-2261")).isNotEmpty();
    assertThat(CODES.find("986-2261").getFirst().city()).isEqualTo("牡鹿郡女川町");
  }

  @Test
  void a_code_that_is_none_leads_nowhere() {
    assertThat(CODES.find("986")).isEmpty();
    assertThat(CODES.find("0000000")).isEmpty();
    assertThat(CODES.find("石巻")).isEmpty();
    assertThat(CODES.beginning("")).isEmpty();
  }

  @Test
  void where_a_code_has_several_places_an_address_begins_as_far_as_they_agree() {
    var places = CODES.find("4520961");
    assertThat(places.size()).as("places of one code").isGreaterThan(1);
    assertThat(CODES.beginning("4520961")).startsWith(places.getFirst().prefecture());
    assertThat(places)
        .allSatisfy(place -> assertThat(place.text()).startsWith(CODES.beginning("4520961")));
  }
}
