// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import ninaite.portal.Opening;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.Caller;
import org.springframework.core.ParameterizedTypeReference;

/** What several pages of the room ask for: the reader's own company and what it has. */
final class Mine {
  private static final int REFERENCE = 6;

  private Mine() {}

  /**
   * @param more whether there is another page
   */
  record Openings(List<Opening> openings, int page, boolean more) {}

  /** Something to tell: "start", or a check-in such as "stay_3". */
  record Due(String placement, String candidate, String what, LocalDate on) {
    public String reference() {
      return Mine.reference(candidate);
    }

    public boolean isStart() {
      return what.equals("start");
    }
  }

  static Part<Company> company(Services services, Caller caller) {
    return caller.organisation() == null
        ? new Part.Absent<>()
        : services.get("employer", Company.class, "/employers/{e}", caller.organisation());
  }

  static Part<Company.Contact> contact(Services services, Caller caller) {
    return caller.organisation() == null
        ? new Part.Absent<>()
        : services.get(
            "employer", Company.Contact.class, "/employers/{e}/contact", caller.organisation());
  }

  static Part<Openings> openings(Services services, int page) {
    return services.get("employer", Openings.class, "/openings/mine?page={p}", page);
  }

  static Part<List<Introduced>> introduced(Services services) {
    return services.get(
        "placement", new ParameterizedTypeReference<>() {}, "/vacancies/introductions");
  }

  static Part<List<Due>> due(Services services) {
    return services.get("placement", new ParameterizedTypeReference<>() {}, "/placements/due");
  }

  /** How a candidate is called who has not consented to be known: the end of their id. */
  static String reference(String candidate) {
    int from = Math.max(0, candidate.length() - REFERENCE);
    return candidate.substring(from).toUpperCase(Locale.ROOT);
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** So that a form that is sent twice creates one thing. */
  static Map<String, String> key(String carried) {
    return Map.of("Idempotency-Key", carried.isBlank() ? newKey() : carried);
  }
}
