// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.util.List;

/**
 * What a vacancy asks of whoever is introduced, and what counts about the job; read off its {@link
 * Terms}.
 *
 * @param certificates codes that are required
 * @param adultOnly night work or a forklift: 18 or older (労働基準法61条・62条, 年少者労働基準規則8条)
 * @param minutesPerWeek scheduled
 * @param permanent without a fixed term
 * @param insured under employment insurance
 */
public record Demands(
    List<String> certificates,
    boolean adultOnly,
    int minutesPerWeek,
    boolean permanent,
    boolean insured) {
  public Demands {
    certificates = List.copyOf(certificates);
  }
}
