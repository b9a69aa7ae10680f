// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

/** The text is not a document this verifier reads; the message says what stands where. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  Malformed(String what) {
    super(what);
  }
}
