// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.employer.EmployerRule.A_PLANT_AT_LEAST;
import static ninaite.employer.EmployerRule.EMPLOYER_EXISTS;
import static ninaite.employer.EmployerRule.NO_PERSONAL_NUMBER_IS_ENTERED;
import static ninaite.employer.EmployerRule.PLANTS_ARE_KNOWN;
import static ninaite.employer.EmployerRule.REGISTERED_ONCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.Plant;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.Topic;
import ninaite.japan.Japan;
import ninaite.japan.PersonalNumber;
import org.springframework.data.annotation.TypeAlias;

/** A seafood processor. Its id is its 法人番号, so nobody can be registered twice. */
public sealed interface Employer {

  @TypeAlias("employer.unregistered")
  record Unregistered() implements Employer {}

  /**
   * @param lastNumber the highest number that a plant ever had, which none gets again
   */
  @TypeAlias("employer.registered")
  record Registered(
      EmployerId employer,
      MunicipalityId municipality,
      String name,
      List<Plant> plants,
      int lastNumber)
      implements Employer {
    public Registered {
      plants = List.copyOf(plants);
    }

    Optional<Plant> plant(int number) {
      return plants.stream().filter(plant -> plant.number() == number).findFirst();
    }
  }

  /** Asked for by the employer or the city. */
  sealed interface Command {}

  record Register(
      EmployerId employer, MunicipalityId municipality, String name, List<NumberedPlant> plants)
      implements Command {
    public Register {
      plants = List.copyOf(plants);
    }
  }

  record Revise(String name, List<NumberedPlant> plants) implements Command {
    public Revise {
      plants = List.copyOf(plants);
    }
  }

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
            case Unregistered _ -> register(c, now);
            case Registered _ -> refuse(REGISTERED_ONCE);
          };
      case Revise c ->
          switch (employer) {
            case Unregistered _ -> refuse(EMPLOYER_EXISTS);
            case Registered registered -> revise(registered, c, now);
          };
    };
  }

  private static Decision<OfEmployer> register(Register c, Instant now) {
    return broken(c.name, c.plants, List.of())
        .<Decision<OfEmployer>>map(Decision::refuse)
        .orElseGet(
            () ->
                accept(
                    new EmployerRegistered(
                        c.employer,
                        c.municipality,
                        c.name,
                        NumberedPlant.numbered(c.plants, 0),
                        Japan.dateOf(now))));
  }

  private static Decision<OfEmployer> revise(Registered registered, Revise c, Instant now) {
    Optional<EmployerRule> broken = broken(c.name, c.plants, registered.plants);
    if (broken.isPresent()) {
      return refuse(broken.get());
    }
    List<Plant> plants = NumberedPlant.numbered(c.plants, registered.lastNumber);
    boolean same = c.name.equals(registered.name) && plants.equals(registered.plants);
    return same
        ? accept()
        : accept(new EmployerRevised(registered.employer, c.name, plants, Japan.dateOf(now)));
  }

  private static Optional<EmployerRule> broken(
      String name, List<NumberedPlant> plants, List<Plant> register) {
    if (!NumberedPlant.isACount(plants)) {
      return Optional.of(A_PLANT_AT_LEAST);
    }
    if (!NumberedPlant.areKnown(plants, register)) {
      return Optional.of(PLANTS_ARE_KNOWN);
    }
    boolean personal =
        Stream.concat(Stream.of(name), plants.stream().map(NumberedPlant::name))
            .anyMatch(PersonalNumber::isIn);
    return personal ? Optional.of(NO_PERSONAL_NUMBER_IS_ENTERED) : Optional.empty();
  }

  static Employer evolve(Employer employer, OfEmployer event) {
    return switch (event) {
      case EmployerRegistered e ->
          new Registered(
              e.employer(), e.municipality(), e.name(), e.plants(), highest(0, e.plants()));
      case EmployerRevised e ->
          switch (employer) {
            case Unregistered _ -> throw new IllegalStateException("revised before it was there");
            case Registered before ->
                new Registered(
                    before.employer,
                    before.municipality,
                    e.name(),
                    e.plants(),
                    highest(before.lastNumber, e.plants()));
          };
    };
  }

  private static int highest(int before, List<Plant> plants) {
    return Math.max(before, plants.stream().mapToInt(Plant::number).max().orElse(0));
  }
}
