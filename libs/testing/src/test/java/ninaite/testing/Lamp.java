// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Rule;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.Topic;
import org.springframework.data.annotation.TypeAlias;

/** The smallest aggregate there is, to break the laws with. */
sealed interface Lamp {

  @TypeAlias("lamp.dark")
  record Dark() implements Lamp {}

  @TypeAlias("lamp.lit")
  record Lit(String by) implements Lamp {}

  sealed interface Command {}

  record Light(String by) implements Command {}

  /** Another switch for it, once it is lit. */
  record Rewire(String by) implements Command {}

  record Ask() implements Command {}

  enum LampRule implements Rule {
    LIT_ONCE(Said.conflict("すでに点いています。", "It is lit already.")),
    SAYS_NOTHING(Said.conflict("", "Only in English."));

    private final Said said;

    LampRule(Said said) {
      this.said = said;
    }

    @Override
    public Said said() {
      return said;
    }
  }

  static Decider<Lamp, Command, OfEmployer> by(
      Decider.Decide<Lamp, Command, OfEmployer> decide, Decider.Evolve<Lamp, OfEmployer> evolve) {
    return new Decider<>("lamps", Topic.EMPLOYER, Lamp.class, new Dark(), decide, evolve);
  }

  static Decision<OfEmployer> decide(Lamp lamp, Command command, Instant now) {
    return switch (command) {
      case Ask _ -> accept();
      case Light(var by) ->
          switch (lamp) {
            case Dark _ -> accept(lit(by));
            case Lit _ -> refuse(LampRule.LIT_ONCE);
          };
      case Rewire(var by) ->
          switch (lamp) {
            case Dark _ -> accept();
            case Lit _ -> accept(rewired(by));
          };
    };
  }

  static Lamp evolve(Lamp lamp, OfEmployer event) {
    return switch (event) {
      case EmployerRegistered e -> new Lit(e.name());
      case EmployerRevised e -> new Lit(e.name());
    };
  }

  static EmployerRegistered lit(String by) {
    return new EmployerRegistered(
        new EmployerId("lamp-1"),
        new MunicipalityId("042021"),
        by,
        List.of(),
        LocalDate.of(2026, 4, 1));
  }

  private static EmployerRevised rewired(String by) {
    return new EmployerRevised(new EmployerId("lamp-1"), by, List.of(), LocalDate.of(2026, 4, 2));
  }
}
