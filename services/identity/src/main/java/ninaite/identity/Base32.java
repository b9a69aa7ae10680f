// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

/** RFC 4648 6 without padding, which is how authenticator apps take a secret. */
final class Base32 {
  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte b : bytes) {
      held = (held << 8 | b & 0xff) & 0xffff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(SIGNS.charAt(held >> bits & 31));
      }
    }
    if (bits > 0) {
      text.append(SIGNS.charAt(held << 5 - bits & 31));
    }
    return text.toString();
  }
}
