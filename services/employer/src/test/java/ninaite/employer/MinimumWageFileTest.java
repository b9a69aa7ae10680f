// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import ninaite.employer.terms.MinimumWages;
import ninaite.employer.terms.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class MinimumWageFileTest {
  private static final Resource OURS = new ClassPathResource("minimum-wages.csv");
  private static final String HEAD = "prefecture,effective,yen,source\n";

  @ParameterizedTest
  @CsvSource({
    "2021-10-01, 853",
    "2022-09-30, 853",
    "2022-10-01, 883",
    "2023-10-01, 923",
    "2024-10-01, 973",
    "2025-10-03, 973",
    "2025-10-04, 1038",
    "2026-04-01, 1038"
  })
  void the_rate_of_miyagi_is_that_of_the_day_worked(LocalDate day, int yen) {
    assertThat(wages(OURS).on("04", day)).map(MinimumWages.Row::yen).contains(yen);
    assertThat(Sample.WAGES.on("04", day)).map(MinimumWages.Row::yen).contains(yen);
  }

  @Test
  void before_the_first_row_and_elsewhere_nothing_is_known() {
    assertThat(wages(OURS).on("04", LocalDate.of(2021, 9, 30))).isEmpty();
    assertThat(wages(OURS).on("05", LocalDate.of(2026, 4, 1))).isEmpty();
  }

  @Test
  void an_operators_file_adds_rows_and_takes_the_place_of_ours() {
    Resource theirs = csv("04,2025-10-04,1040,見本\n05,2026-03-31,1031,見本\n");
    MinimumWages both = MinimumWageFile.read(List.of(OURS, theirs));
    assertThat(both.rows()).hasSize(6);
    assertThat(both.on("04", LocalDate.of(2026, 4, 1)).orElseThrow().yen()).isEqualTo(1040);
    assertThat(both.on("05", LocalDate.of(2026, 4, 1)).orElseThrow().yen()).isEqualTo(1031);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4,2025-10-04,1040,見本",
        "48,2025-10-04,1040,見本",
        "04,2025-10-32,1040,見本",
        "04,2025/10/04,1040,見本",
        "04,2025-10-04,千円,見本",
        "04,2025-10-04,0,見本",
        "04,2025-10-04"
      })
  void a_row_that_can_not_be_read_stops_the_start_by_its_number(String row) {
    assertThatThrownBy(() -> wages(csv("04,2024-10-01,973,見本\n" + row + "\n")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("row 2");
  }

  @Test
  void a_row_is_missing_13_months_after_the_newest() {
    assertThat(wages(OURS).stale(LocalDate.of(2026, 11, 4))).isEmpty();
    assertThat(wages(OURS).stale(LocalDate.of(2026, 11, 5)))
        .extracting(MinimumWages.Row::yen)
        .containsExactly(1038);
  }

  @Test
  void the_next_rate_is_told_once_it_is_known() {
    MinimumWages wages = wages(OURS);
    assertThat(wages.after("04", LocalDate.of(2025, 9, 1)).orElseThrow().yen()).isEqualTo(1038);
    assertThat(wages.after("04", LocalDate.of(2025, 10, 4))).isEmpty();
  }

  private static MinimumWages wages(Resource file) {
    return MinimumWageFile.read(List.of(file));
  }

  private static Resource csv(String rows) {
    return new ByteArrayResource((HEAD + rows).getBytes(UTF_8));
  }
}
