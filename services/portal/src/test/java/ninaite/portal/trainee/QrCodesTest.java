// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodesTest {
  private static final String URL = "https://ninaite.example.org/check/0190a1b2";

  @Test
  void every_dark_module_is_drawn_once_inside_four_modules_of_white() {
    QrCode code = QrCode.encodeText(URL, QrCode.Ecc.MEDIUM);
    boolean[][] drawn = new boolean[code.size][code.size];
    var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(QrCodes.of(URL).path());
    int length = 0;
    while (runs.find()) {
      length += runs.group().length();
      int y = Integer.parseInt(runs.group(2)) - 4;
      for (int i = 0; i < Integer.parseInt(runs.group(3)); i++) {
        drawn[y][Integer.parseInt(runs.group(1)) - 4 + i] = true;
      }
    }
    assertThat(length).isEqualTo(QrCodes.of(URL).path().length());
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        assertThat(drawn[y][x]).isEqualTo(code.getModule(x, y));
      }
    }
    assertThat(QrCodes.of(URL).box())
        .isEqualTo("0 0 %d %d".formatted(code.size + 8, code.size + 8));
  }
}
