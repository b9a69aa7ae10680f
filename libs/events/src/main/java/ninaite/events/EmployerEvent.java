// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.LocalDate;

/** What happens to employers and their openings. */
public sealed interface EmployerEvent extends Event {

  /** A seafood processor on the register. */
  sealed interface OfEmployer extends EmployerEvent {
    EmployerId employer();

    @Override
    default Id subject() {
      return employer();
    }
  }

  /** Work offered, from draft to close. */
  sealed interface OfOpening extends EmployerEvent {
    OpeningId opening();

    @Override
    default Id subject() {
      return opening();
    }
  }

  @Wire("employer.registered.v1")
  record EmployerRegistered(
      EmployerId employer, MunicipalityId municipality, String name, LocalDate registeredOn)
      implements OfEmployer {}

  @Wire("opening.drafted.v1")
  record OpeningDrafted(
      OpeningId opening, EmployerId employer, MunicipalityId municipality, int heads, Terms terms)
      implements OfOpening {}

  @Wire("opening.revised.v1")
  record OpeningRevised(OpeningId opening, int heads, Terms terms) implements OfOpening {}

  /**
   * @param heads how many people it is for; an opening for five counts five
   * @param validUntil the last day of the second month after publication, as Hello Work counts
   */
  @Wire("opening.published.v1")
  record OpeningPublished(
      OpeningId opening,
      EmployerId employer,
      MunicipalityId municipality,
      int heads,
      Terms terms,
      LocalDate publishedOn,
      LocalDate validUntil)
      implements OfOpening {}

  @Wire("opening.closed.v1")
  record OpeningClosed(OpeningId opening, String reason, LocalDate closedOn) implements OfOpening {}

  @Wire("opening.expired.v1")
  record OpeningExpired(OpeningId opening, LocalDate expiredOn) implements OfOpening {}
}
