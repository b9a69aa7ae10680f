// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.employer.EmployerRule.REGISTERED_ONCE;

import java.time.Instant;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.Topic;
import ninaite.japan.Japan;
import org.springframework.data.annotation.TypeAlias;

/** A seafood processor. Its id is its 法人番号, so nobody can be registered twice. */
public sealed interface Employer {

  @TypeAlias("employer.unregistered")
  record Unregistered() implements Employer {}

  @TypeAlias("employer.registered")
  record Registered(EmployerId employer, MunicipalityId municipality, String name)
      implements Employer {}

  /** Asked for by the employer or the city. */
  sealed interface Command {}

  record Register(EmployerId employer, MunicipalityId municipality, String name)
      implements Command {}

  Decider<Employer, Command, OfEmployer> DECIDER =
      new Decider<>(
          "employers",
          Topic.EMPLOYER,
          Employer.class,
          new Unregistered(),
          Employer::decide,
          Employer::evolve);

  static Decision<OfEmployer> decide(Employer employer, Command command, Instant now) {
    return switch (command) {
      case Register c ->
          switch (employer) {
            case Unregistered _ ->
                accept(
                    new EmployerRegistered(c.employer, c.municipality, c.name, Japan.dateOf(now)));
            case Registered _ -> refuse(REGISTERED_ONCE);
          };
    };
  }

  static Employer evolve(Employer employer, OfEmployer event) {
    return switch (event) {
      case EmployerRegistered e -> new Registered(e.employer(), e.municipality(), e.name());
    };
  }
}
