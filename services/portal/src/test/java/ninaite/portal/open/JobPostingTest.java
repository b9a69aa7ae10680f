// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import ninaite.portal.Opening;
import ninaite.portal.Towns;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JobPostingTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Towns TOWNS =
      new Towns(Map.of("042021", "宮城県石巻市"), "042021", "https://example.org/", "");
  private static final String TERMS =
      """
      {"duties":"魚の加工</script><b>（見本）","workplace":"見本町1-1","hirer":"見本水産",
       "contract":{"kind":"FIXED_TERM","months":6},
       "hours":{"from":"08:00","to":"17:00","breakMinutes":60,"daysPerWeek":5},
       "pay":{"basis":"HOURLY","yen":1100}}
      """;

  @Test
  void it_has_all_that_a_job_posting_must_and_should_have() {
    JsonNode posting = JSON.readTree(json());
    assertThat(posting.propertyNames())
        .contains(
            "title",
            "description",
            "datePosted",
            "validThrough",
            "hiringOrganization",
            "jobLocation",
            "baseSalary",
            "employmentType",
            "identifier",
            "directApply");
    assertThat(posting.at("/@type").asString()).isEqualTo("JobPosting");
    assertThat(posting.at("/datePosted").asString()).isEqualTo("2026-11-01");
    assertThat(posting.at("/validThrough").asString()).isEqualTo("2027-01-31T23:59:59+09:00");
    assertThat(posting.at("/baseSalary/value/value").asInt()).isEqualTo(1100);
    assertThat(posting.at("/baseSalary/value/unitText").asString()).isEqualTo("HOUR");
    assertThat(posting.at("/jobLocation/address/addressLocality").asString()).isEqualTo("石巻市");
    assertThat(posting.at("/jobLocation/address/addressRegion").asString()).isEqualTo("宮城県");
    assertThat(posting.at("/employmentType").values())
        .extracting(JsonNode::asString)
        .containsExactly("FULL_TIME", "TEMPORARY");
    assertThat(posting.at("/url").asString()).isEqualTo("https://example.org/work/openings/o-1");
  }

  @Test
  void what_an_employer_typed_can_neither_end_the_block_nor_become_markup() {
    assertThat(json()).doesNotContain("<");
    assertThat(JSON.readTree(json()).at("/description").asString()).contains("&lt;/script&gt;");
  }

  private static String json() {
    Opening opening =
        new Opening(
            "o-1",
            "published",
            "1234567890123",
            "042021",
            3,
            JSON.readValue(TERMS, ninaite.events.Terms.class),
            null,
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2027, 1, 31),
            null,
            null);
    return new JobPosting(opening, TOWNS, key -> key).json();
  }
}
