// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import ninaite.aggregate.EventJson.Unreadable;
import ninaite.events.CandidateId;
import ninaite.events.Event;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.VacancyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {
  private static final String TYPE = "vacancy.offered.v1";
  private static final OfferMade OFFER =
      new OfferMade(
          new VacancyId("vacancy-1"),
          new CandidateId("candidate-1"),
          LocalDate.of(2026, 5, 8),
          Instant.parse("2026-05-15T08:00:00.123Z"),
          LocalDate.of(2026, 6, 1));
  private static final String BODY =
      """
      {"vacancy":"vacancy-1","candidate":"candidate-1","offeredOn":"2026-05-08",\
      "respondBy":"2026-05-15T08:00:00.123Z","startsOn":"2026-06-01"}""";

  @Test
  void ids_dates_and_instants_stand_as_text() {
    assertThat(EventJson.write(OFFER)).isEqualTo(BODY);
  }

  @Test
  void what_was_written_is_read_as_the_same_event() throws Unreadable {
    assertThat(read(EventJson.write(OFFER))).isEqualTo(OFFER);
  }

  @Test
  void an_unknown_field_is_ignored() throws Unreadable {
    assertThat(read(BODY.replace("{", "{\"shift\":{\"from\":\"08:30\"},"))).isEqualTo(OFFER);
  }

  @Test
  void every_missing_field_is_named() {
    assertThatThrownBy(() -> read("{\"vacancy\":\"vacancy-1\",\"startsOn\":null}"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("fields missing: candidate, offeredOn, respondBy, startsOn");
  }

  @Test
  void a_missing_number_is_not_zero() {
    String body =
        """
        {"opening":"opening-1","terms":{}}""";
    assertThatThrownBy(() -> EventJson.read("opening.revised.v1", body.getBytes(UTF_8)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void a_field_that_stands_twice_is_refused() {
    assertThatThrownBy(() -> read(BODY.replace("}", ",\"vacancy\":\"vacancy-2\"}")))
        .isInstanceOf(Unreadable.class)
        .hasMessage("not the JSON of " + TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "not json",
        "{\"vacancy\":",
        "\u0000"
      })
  void junk_is_refused(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(Unreadable.class);
  }

  @Test
  void bytes_that_are_not_utf8_are_refused() {
    byte[] body = BODY.replace("vacancy-1", "vac?ncy-1").getBytes(UTF_8);
    body[new String(body, UTF_8).indexOf('?')] = (byte) 0xFF;
    assertThatThrownBy(() -> EventJson.read(TYPE, body)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$ne\":null}",
        "[\"vacancy-1\"]",
        "7",
        "true",
        "\"\"",
        "\"a b\"",
        "\"a.b\"",
        "\"$where\"",
        "\"欠員\"",
        "\"-00000000000000000000000000000000000000000000000000000000000000000\""
      })
  void what_is_not_an_id_is_refused(String id) {
    assertThatThrownBy(() -> read(BODY.replace("\"vacancy-1\"", id)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void an_unknown_type_is_refused_by_name() {
    assertThatThrownBy(() -> EventJson.read("vacancy.offered.v9", BODY.getBytes(UTF_8)))
        .isInstanceOf(Unreadable.class)
        .hasMessage("unknown type vacancy.offered.v9");
  }

  @Test
  void the_reason_tells_nothing_of_the_contents() {
    assertThatThrownBy(() -> read(BODY.replace("2026-06-01", "見本 花子")))
        .isInstanceOf(Unreadable.class)
        .hasMessageNotContaining("見本");
  }

  @Test
  void an_unknown_constant_is_refused() {
    String body =
        """
        {"vacancy":"vacancy-1","candidate":"candidate-1","cause":"FORGOTTEN"}""";
    assertThatThrownBy(() -> EventJson.read("vacancy.returned.v1", body.getBytes(UTF_8)))
        .isInstanceOf(Unreadable.class);
  }

  private static Event read(String body) throws Unreadable {
    return EventJson.read(TYPE, body.getBytes(UTF_8));
  }
}
