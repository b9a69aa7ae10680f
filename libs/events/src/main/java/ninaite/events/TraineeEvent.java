// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.LocalDate;
import java.util.List;

/** What happens to applications. The person behind one is an id and nothing more. */
public sealed interface TraineeEvent extends Event {

  /** From a draft to a decision, and out again. */
  sealed interface OfApplication extends TraineeEvent {
    ApplicationId application();

    @Override
    default Id subject() {
      return application();
    }
  }

  @Wire("application.drafted.v1")
  record ApplicationDrafted(
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      Wishes wishes,
      List<Qualification> qualifications)
      implements OfApplication {
    public ApplicationDrafted {
      qualifications = List.copyOf(qualifications);
    }
  }

  @Wire("application.revised.v1")
  record ApplicationRevised(
      ApplicationId application, Wishes wishes, List<Qualification> qualifications)
      implements OfApplication {
    public ApplicationRevised {
      qualifications = List.copyOf(qualifications);
    }
  }

  /**
   * @param receipt the number on the receipt
   * @param validUntil the last day of the second month after receipt, as Hello Work counts
   */
  @Wire("application.submitted.v1")
  record ApplicationSubmitted(
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      String receipt,
      LocalDate submittedOn,
      LocalDate validUntil)
      implements OfApplication {}

  @Wire("application.accepted.v1")
  record ApplicationAccepted(
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      Wishes wishes,
      List<Qualification> qualifications,
      Gates gates,
      LocalDate acceptedOn,
      LocalDate validUntil)
      implements OfApplication {
    public ApplicationAccepted {
      qualifications = List.copyOf(qualifications);
    }
  }

  /**
   * Valid for longer, with the gates asked again.
   *
   * @param validUntil the last day of the second month after the renewal
   */
  @Wire("application.renewed.v1")
  record ApplicationRenewed(
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      Wishes wishes,
      List<Qualification> qualifications,
      Gates gates,
      LocalDate renewedOn,
      LocalDate validUntil)
      implements OfApplication {
    public ApplicationRenewed {
      qualifications = List.copyOf(qualifications);
    }
  }

  @Wire("application.declined.v1")
  record ApplicationDeclined(
      ApplicationId application, TraineeId trainee, String reason, LocalDate declinedOn)
      implements OfApplication {}

  @Wire("application.withdrawn.v1")
  record ApplicationWithdrawn(
      ApplicationId application, TraineeId trainee, String reason, LocalDate withdrawnOn)
      implements OfApplication {}

  @Wire("application.lapsed.v1")
  record ApplicationLapsed(ApplicationId application, TraineeId trainee, LocalDate lapsedOn)
      implements OfApplication {}
}
