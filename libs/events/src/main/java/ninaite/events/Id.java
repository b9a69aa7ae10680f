// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.util.regex.Pattern;

/** The id of one thing. Typed, so that a vacancy can never be passed where a candidate is meant. */
public sealed interface Id
    permits TraineeId,
        ApplicationId,
        EmployerId,
        OpeningId,
        CourseId,
        CertificateId,
        CandidateId,
        VacancyId,
        PlacementId,
        RoundId,
        MunicipalityId {

  /** Letters, digits and hyphens: safe in a path, a Kafka key and a document's field name. */
  Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

  String text();

  static void check(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not an id: 1 to 64 letters, digits or hyphens");
    }
  }
}
