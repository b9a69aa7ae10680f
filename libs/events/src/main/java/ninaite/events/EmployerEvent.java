// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.LocalDate;
import java.util.List;

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

  /** What a factory may export to (HACCP): an approval of the factory, not of a person. */
  enum Export {
    US,
    EU
  }

  /**
   * A factory.
   *
   * @param number counts an employer's plants from 1
   * @param exports the approvals it holds
   */
  record Plant(int number, String name, MunicipalityId municipality, List<Export> exports) {
    public Plant {
      exports = List.copyOf(exports);
    }
  }

  /**
   * @param name public, as in the register of corporate numbers
   */
  @Wire("employer.registered.v1")
  record EmployerRegistered(
      EmployerId employer,
      MunicipalityId municipality,
      String name,
      List<Plant> plants,
      LocalDate registeredOn)
      implements OfEmployer {
    public EmployerRegistered {
      plants = List.copyOf(plants);
    }
  }

  @Wire("employer.revised.v1")
  record EmployerRevised(EmployerId employer, String name, List<Plant> plants, LocalDate revisedOn)
      implements OfEmployer {
    public EmployerRevised {
      plants = List.copyOf(plants);
    }
  }

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

  /**
   * A correction of what is published, which has to follow without delay (職業安定法5条の4, since
   * 2022-10-01). It does not make the opening valid for longer.
   */
  @Wire("opening.corrected.v1")
  record OpeningCorrected(OpeningId opening, int heads, Terms terms, LocalDate correctedOn)
      implements OfOpening {}

  /** All its heads have agreed: it may no longer be shown as open. */
  @Wire("opening.filled.v1")
  record OpeningFilled(OpeningId opening, LocalDate filledOn) implements OfOpening {}

  /** A head is free again: an agreement was cancelled before its start. */
  @Wire("opening.reopened.v1")
  record OpeningReopened(OpeningId opening, LocalDate reopenedOn) implements OfOpening {}

  @Wire("opening.closed.v1")
  record OpeningClosed(OpeningId opening, String reason, LocalDate closedOn) implements OfOpening {}

  @Wire("opening.expired.v1")
  record OpeningExpired(OpeningId opening, LocalDate expiredOn) implements OfOpening {}
}
