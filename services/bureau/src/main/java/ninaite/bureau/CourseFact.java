// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.MunicipalityId;
import ninaite.events.TrainingEvent.Leaving;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A course: seats, who asked for them, and how it ended for those who began.
 *
 * @param applicants tells this course's applicants apart, booked or waiting
 * @param starters null before it began
 * @param leavings one each
 * @param completers null before it was completed
 */
@TypeAlias("fact.course")
record CourseFact(
    MunicipalityId municipality,
    LocalDate startsOn,
    int capacity,
    int booked,
    List<String> applicants,
    @Nullable Integer starters,
    List<Leaving> leavings,
    @Nullable Integer completers,
    boolean cancelled)
    implements Fact {

  static CourseFact scheduled(MunicipalityId municipality, LocalDate startsOn, int capacity) {
    return new CourseFact(
        municipality, startsOn, capacity, 0, List.of(), null, List.of(), null, false);
  }

  CourseFact booked(int change) {
    return with(booked + change, applicants);
  }

  /** Who waits first and books later asked once. */
  CourseFact asked(String whose) {
    return applicants.contains(whose) ? this : with(booked, Fact.plus(applicants, whose));
  }

  CourseFact started(int with) {
    return new CourseFact(
        municipality,
        startsOn,
        capacity,
        booked,
        applicants,
        with,
        leavings,
        completers,
        cancelled);
  }

  CourseFact leaving(Leaving reason) {
    return new CourseFact(
        municipality,
        startsOn,
        capacity,
        booked,
        applicants,
        starters,
        Fact.plus(leavings, reason),
        completers,
        cancelled);
  }

  CourseFact completed(int by) {
    return new CourseFact(
        municipality, startsOn, capacity, booked, applicants, starters, leavings, by, cancelled);
  }

  CourseFact cancel() {
    return new CourseFact(
        municipality, startsOn, capacity, booked, applicants, starters, leavings, completers, true);
  }

  long left(Leaving... reasons) {
    return leavings.stream().filter(List.of(reasons)::contains).count();
  }

  private CourseFact with(int seats, List<String> people) {
    return new CourseFact(
        municipality, startsOn, capacity, seats, people, starters, leavings, completers, cancelled);
  }
}
