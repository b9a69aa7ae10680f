// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.CITY;

import ninaite.aggregate.Aggregates;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.service.Caller;
import org.springframework.stereotype.Component;

/** Who keeps an employer's entry: itself, and the officials of the municipality it is in. */
@Component
class EmployerKeepers {
  private final Aggregates<Employer, Employer.Command, OfEmployer> employers;

  EmployerKeepers(Aggregates<Employer, Employer.Command, OfEmployer> employers) {
    this.employers = employers;
  }

  /** Whether the employer is on the register and the caller keeps its entry. */
  boolean include(Caller caller, EmployerId employer) {
    return employers.known(employer.text()).stream()
        .anyMatch(
            known ->
                switch (known) {
                  case Employer.Unregistered _ -> false;
                  case Employer.Registered registered ->
                      maySpeak(caller, employer, registered.municipality());
                });
  }

  /** The same for one that is not on the register yet. */
  static boolean maySpeak(Caller caller, EmployerId employer, MunicipalityId municipality) {
    return caller.actsFor(employer) || caller.is(CITY) && caller.worksIn(municipality);
  }
}
