// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Publication;
import ninaite.matching.certificate.Terms;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;

/** Publishes what was made and lets the independent verifier judge it. */
public final class Judged {
  private Judged() {}

  public static void valid(Certificate certificate, Market market, Terms terms) {
    String document = Publication.document(certificate, market, terms);
    Verdict verdict = Verifier.check(document);
    if (!(verdict instanceof Verdict.Valid)) {
      throw new AssertionError(verdict + " of " + document);
    }
  }

  /** For tests with very many cases: to publish, hash and read each of them would take minutes. */
  public static void sometimesValid(
      RandomGenerator random, Supplier<Certificate> certificate, Market market, Terms terms) {
    if (random.nextInt(10) == 0) {
      valid(certificate.get(), market, terms);
    }
  }
}
