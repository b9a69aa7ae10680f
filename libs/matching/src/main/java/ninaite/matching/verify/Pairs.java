// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

/**
 * What there is to match, as the verifier asks for it; whoever has arrays can answer. Applicants,
 * openings and pairs are numbers from 0; the pairs of an applicant lie next to each other, best
 * first.
 */
public interface Pairs {

  int applicants();

  int openings();

  /** The applicant's best pair. */
  int first(int applicant);

  /** One behind the applicant's last pair. */
  int end(int applicant);

  int opening(int pair);

  /** How the applicant likes this pair: less is better, equal is a tie. Only within one list. */
  int choice(int pair);

  /** Which tier the applicant is in at the opening: less is better, equal is a tie. */
  int rank(int pair);

  int capacity(int opening);

  String applicantId(int applicant);

  String openingId(int opening);
}
