// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** Proof that a trainee completed a course; also the code by which anyone can verify it. */
public record CertificateId(String text) implements Id {
  public CertificateId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
