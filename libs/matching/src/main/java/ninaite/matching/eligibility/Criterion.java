// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

/** Something that a person has or has not, judged by one version of its rule. */
public record Criterion(String id, String version) {}
