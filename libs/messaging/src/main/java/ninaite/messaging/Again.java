// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

/** A handler asks to be given the same records again: somebody else was faster, or is not ready. */
public final class Again extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Again(String reason) {
    super(reason, null, false, false);
  }
}
