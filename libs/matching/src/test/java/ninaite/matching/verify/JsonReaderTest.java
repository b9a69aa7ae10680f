// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void what_is_published_is_read() throws Malformed {
    assertThat(
            JsonReader.read(
                " [ -1, 0, 9007199254740991, null, \"\\u6e2f\\n\\\"\\ud83d\\ude00\" ] "))
        .isEqualTo(
            new Json.Items(
                List.of(
                    new Json.Number(-1),
                    new Json.Number(0),
                    new Json.Number(9007199254740991L),
                    new Json.Nothing(),
                    new Json.Text("港\n\"😀"))));
  }

  @Test
  void the_canonical_form_does_not_depend_on_spelling() throws Malformed {
    assertThat(Hash.of(JsonReader.read("{\"b\": [1, \"\\u0041\"], \"a\":null}")))
        .isEqualTo(Hash.of("{\"a\":null,\"b\":[1,\"A\"]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "[1 2]",
        "[1]]",
        "{\"a\":1,\"a\":2}",
        "{\"a\" 1}",
        "{a:1}",
        "1.5",
        "1e3",
        "01",
        "-0",
        "-",
        "9007199254740992",
        "99999999999999999999",
        "true",
        "nul",
        "\"open",
        "\"tab\t\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud83d\"",
        "\"\\u12g4\"",
        "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]"
      })
  void what_two_readers_could_read_differently_is_refused(String text) {
    assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void a_document_with_a_field_nobody_asked_for_is_refused() {
    assertThat(Verifier.check("{\"certificate\":{},\"instance\":{},\"note\":\"\"}"))
        .isInstanceOf(Verdict.Invalid.class);
  }
}
