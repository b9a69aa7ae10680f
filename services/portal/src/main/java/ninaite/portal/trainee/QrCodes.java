// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import io.nayuki.qrcodegen.QrCode;

/** A QR code (ISO/IEC 18004) as one path of a drawing. */
record QrCodes(int size, String path) {
  /** Four modules of white around it, as the standard asks. */
  private static final int QUIET = 4;

  static QrCodes of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          int from = x;
          while (x + 1 < code.size && code.getModule(x + 1, y)) {
            x++;
          }
          int width = x - from + 1;
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(width).append("v1h-").append(width).append('z');
        }
      }
    }
    return new QrCodes(code.size + 2 * QUIET, path.toString());
  }

  public String box() {
    return "0 0 " + size + " " + size;
  }
}
