// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

/**
 * One thing that is wrong with the lists given, by name.
 *
 * @param refusal the claim that does not hold
 * @param list whose list it is: the caller's id of an applicant or an opening
 * @param entry what in the list is wrong: an id, or the capacity as a number
 */
public record Flaw(Refusal refusal, String list, String entry) {

  @Override
  public String toString() {
    return refusal.code() + ": " + list + " / " + entry;
  }
}
