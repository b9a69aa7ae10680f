// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ninaite.events.CourseId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.events.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What the bureau keeps of one case: dates and counts by municipality. No person, not even an id;
 * where one case has to tell two people apart it keeps a {@link Whose}.
 */
sealed interface Fact
    permits Fact.OfApplication,
        Fact.OfOpening,
        VacancyFact,
        CourseFact,
        Fact.OfPlacement,
        Fact.OfCandidate {

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

  /**
   * @param openedOn when its vacancy opened
   * @param startedOn the first working day, once work has started
   */
  @TypeAlias("fact.placement")
  record OfPlacement(
      MunicipalityId municipality,
      boolean permanent,
      LocalDate openedOn,
      LocalDate agreedOn,
      @Nullable LocalDate startedOn,
      List<Stay> stays,
      @Nullable LocalDate endedOn)
      implements Fact {

    OfPlacement started(LocalDate on, boolean isPermanent) {
      return new OfPlacement(municipality, isPermanent, openedOn, agreedOn, on, stays, endedOn);
    }

    OfPlacement stayed(int months, LocalDate on) {
      List<Stay> more = plus(stays, new Stay(months, on));
      return new OfPlacement(municipality, permanent, openedOn, agreedOn, startedOn, more, endedOn);
    }

    OfPlacement ended(LocalDate on) {
      return new OfPlacement(municipality, permanent, openedOn, agreedOn, startedOn, stays, on);
    }
  }

  /** Somebody was still there after so many months. */
  record Stay(int months, LocalDate confirmedOn) {}

  /**
   * Courses and jobs of one person, which is what it takes to say whether one led to the other.
   *
   * @param under65 as last asked; null before anybody asked
   */
  @TypeAlias("fact.candidate")
  record OfCandidate(
      @Nullable Boolean under65, List<Training> trainings, List<Employment> employments)
      implements Fact {
    static final OfCandidate NEW = new OfCandidate(null, List.of(), List.of());

    /** Who was trained before anybody asked is as old as the first answer says. */
    OfCandidate asked(boolean isUnder65) {
      return new OfCandidate(
          isUnder65,
          trainings.stream().map(t -> t.under65 == null ? t.asked(isUnder65) : t).toList(),
          employments);
    }

    /** The last word on a course counts. */
    OfCandidate trained(Training training) {
      Stream<Training> others = trainings.stream().filter(t -> !t.course.equals(training.course));
      return new OfCandidate(under65, plus(others.toList(), training), employments);
    }

    /** The last word on a placement counts. */
    OfCandidate employed(Employment employment) {
      Stream<Employment> others =
          employments.stream().filter(e -> !e.placement.equals(employment.placement));
      return new OfCandidate(under65, trainings, plus(others.toList(), employment));
    }
  }

  /**
   * @param municipality the course's
   * @param under65 as asked last before the training ended
   */
  record Training(
      CourseId course,
      MunicipalityId municipality,
      TrainingEnd how,
      LocalDate endedOn,
      @Nullable Boolean under65) {

    Training asked(boolean isUnder65) {
      return new Training(course, municipality, how, endedOn, isUnder65);
    }
  }

  record Employment(
      PlacementId placement, LocalDate startedOn, boolean permanent, boolean insured) {}

  static <T> List<T> plus(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
