// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

/**
 * What a verdict rests on: the fact that was read and the value it had.
 *
 * @param factId the caller's name for the fact, such as a certificate's id
 */
public record Evidence(String factId, String value) {}
