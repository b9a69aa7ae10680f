// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What the bureau keeps of one case: dates and counts by municipality. No person, not even an id.
 */
sealed interface Fact {
  MunicipalityId municipality();

  @TypeAlias("fact.application")
  record OfApplication(
      MunicipalityId municipality,
      LocalDate submittedOn,
      LocalDate validUntil,
      @Nullable LocalDate endedOn)
      implements Fact {

    OfApplication renewed(LocalDate until) {
      return new OfApplication(municipality, submittedOn, until, endedOn);
    }

    OfApplication ended(LocalDate on) {
      return new OfApplication(municipality, submittedOn, validUntil, on);
    }
  }

  @TypeAlias("fact.opening")
  record OfOpening(MunicipalityId municipality, int heads, LocalDate publishedOn) implements Fact {

    OfOpening corrected(int corrected) {
      return new OfOpening(municipality, corrected, publishedOn);
    }
  }

  @TypeAlias("fact.vacancy")
  record OfVacancy(
      MunicipalityId municipality,
      int heads,
      LocalDate openedOn,
      LocalDate validUntil,
      List<LocalDate> introductions,
      List<LocalDate> filled,
      @Nullable LocalDate closedOn)
      implements Fact {

    OfVacancy changed(int corrected) {
      return new OfVacancy(
          municipality, corrected, openedOn, validUntil, introductions, filled, closedOn);
    }

    OfVacancy introduced(LocalDate on) {
      return new OfVacancy(
          municipality, heads, openedOn, validUntil, plus(introductions, on), filled, closedOn);
    }

    OfVacancy filledOn(LocalDate on) {
      return new OfVacancy(
          municipality, heads, openedOn, validUntil, introductions, plus(filled, on), closedOn);
    }

    OfVacancy closed(LocalDate on) {
      return new OfVacancy(municipality, heads, openedOn, validUntil, introductions, filled, on);
    }
  }

  @TypeAlias("fact.course")
  record OfCourse(
      MunicipalityId municipality, LocalDate startsOn, int capacity, int booked, boolean cancelled)
      implements Fact {

    OfCourse booked(int change) {
      return new OfCourse(municipality, startsOn, capacity, booked + change, cancelled);
    }

    OfCourse cancel() {
      return new OfCourse(municipality, startsOn, capacity, booked, true);
    }
  }

  @TypeAlias("fact.placement")
  record OfPlacement(
      MunicipalityId municipality,
      LocalDate agreedOn,
      @Nullable LocalDate startedOn,
      List<Stay> stays,
      @Nullable LocalDate endedOn)
      implements Fact {

    OfPlacement started(LocalDate on) {
      return new OfPlacement(municipality, agreedOn, on, stays, endedOn);
    }

    OfPlacement stayed(int months, LocalDate on) {
      return new OfPlacement(
          municipality, agreedOn, startedOn, plus(stays, new Stay(months, on)), endedOn);
    }

    OfPlacement ended(LocalDate on) {
      return new OfPlacement(municipality, agreedOn, startedOn, stays, on);
    }
  }

  /** Somebody was still there after so many months. */
  record Stay(int months, LocalDate confirmedOn) {}

  private static <T> List<T> plus(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
