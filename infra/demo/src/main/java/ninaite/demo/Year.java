// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import ninaite.testing.Seeds;

/** A year of a town: who does what follows from the seed alone. */
public final class Year {
  static final String ISHINOMAKI = "042021";
  static final String CITY = "city-042021";
  static final String INSTRUCTOR = "instructor-042021";

  private final Town town;
  private final Scale scale;
  private final Consumer<String> told;
  private final Tally tally = new Tally();
  private final Agenda agenda;
  private final Round round;

  private Year(Town town, Scale scale, long seed, Consumer<String> told) {
    this.town = town;
    this.scale = scale;
    this.told = told;
    this.agenda = new Agenda(scale.first().minusDays(1));
    Seeds seeds = Seeds.of(seed);
    Plants plants = new Plants(town, agenda, seeds.next(), scale, tally);
    Seekers seekers = new Seekers(town, agenda, seeds.next(), scale, tally);
    Places places = new Places(town, agenda, seeds.next(), seekers, tally);
    Answers answers = new Answers(town, agenda, seeds.next(), places, tally);
    plants.plan();
    seekers.plan();
    new City(town, agenda, seeds.next(), seekers, plants, answers, tally).plan(scale);
    new Courses(town, agenda, seeds.next(), seekers).plan(scale);
    this.round = new Round(town, agenda, seeds.next(), seekers, plants, answers);
    round.plan(scale);
  }

  /**
   * Plays it.
   *
   * @param told hears a line at the end of each month
   * @return the id of its match round
   */
  public static String play(Town town, Scale scale, long seed, Consumer<String> told) {
    Year year = new Year(town, scale, seed, told);
    year.live();
    return year.round.id();
  }

  private void live() {
    for (LocalDate day = scale.first(); !day.isAfter(scale.last()); day = day.plusDays(1)) {
      town.dawn(day);
      agenda.live(day);
      town.settle();
      if (day.equals(YearMonth.from(day).atEndOfMonth()) || day.equals(scale.last())) {
        told.accept(YearMonth.from(day) + "  " + tally.turn());
      }
    }
  }
}
