// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A vacancy: its heads, and what came of them.
 *
 * @param heads as corrected last: a correction says what should have been published
 * @param offers when each was made
 */
@TypeAlias("fact.vacancy")
record VacancyFact(
    MunicipalityId municipality,
    int heads,
    LocalDate openedOn,
    LocalDate validUntil,
    List<Introduction> introductions,
    List<LocalDate> offers,
    List<Fill> fills,
    @Nullable LocalDate closedOn)
    implements Fact {

  /**
   * @param whose tells this vacancy's candidates apart
   * @param answeredOn when the employer answered or offered
   */
  record Introduction(
      String whose, LocalDate on, LocalDate answerBy, @Nullable LocalDate answeredOn) {

    boolean answeredInTime() {
      return answeredOn != null && !answeredOn.isAfter(answerBy);
    }
  }

  record Fill(PlacementId placement, LocalDate on) {}

  static VacancyFact opened(
      MunicipalityId municipality, int heads, LocalDate openedOn, LocalDate validUntil) {
    return new VacancyFact(
        municipality, heads, openedOn, validUntil, List.of(), List.of(), List.of(), null);
  }

  /** Opened anew: what came of it before stays. */
  VacancyFact reopened(int headsNow, LocalDate until) {
    return new VacancyFact(
        municipality, headsNow, openedOn, until, introductions, offers, fills, null);
  }

  VacancyFact changed(int headsNow) {
    return new VacancyFact(
        municipality, headsNow, openedOn, validUntil, introductions, offers, fills, closedOn);
  }

  VacancyFact introduced(String whose, LocalDate on, LocalDate answerBy) {
    return with(Fact.plus(introductions, new Introduction(whose, on, answerBy, null)));
  }

  /** Answers the last introduction of that candidate, once. */
  VacancyFact answered(String whose, LocalDate on) {
    for (int i = introductions.size() - 1; i >= 0; i--) {
      Introduction last = introductions.get(i);
      if (last.whose.equals(whose)) {
        if (last.answeredOn != null) {
          return this;
        }
        List<Introduction> answered = new ArrayList<>(introductions);
        answered.set(i, new Introduction(whose, last.on, last.answerBy, on));
        return with(List.copyOf(answered));
      }
    }
    return this;
  }

  VacancyFact offered(String whose, LocalDate on) {
    VacancyFact answered = answered(whose, on);
    return new VacancyFact(
        municipality,
        heads,
        openedOn,
        validUntil,
        answered.introductions,
        Fact.plus(offers, on),
        fills,
        closedOn);
  }

  VacancyFact filled(PlacementId placement, LocalDate on) {
    return with(Fact.plus(fills, new Fill(placement, on)), closedOn);
  }

  /** The agreement was cancelled before its start: the head never was filled. */
  VacancyFact freed(PlacementId placement) {
    return with(fills.stream().filter(f -> !f.placement.equals(placement)).toList(), closedOn);
  }

  VacancyFact closed(LocalDate on) {
    return with(fills, on);
  }

  private VacancyFact with(List<Introduction> now) {
    return new VacancyFact(municipality, heads, openedOn, validUntil, now, offers, fills, closedOn);
  }

  private VacancyFact with(List<Fill> now, @Nullable LocalDate closed) {
    return new VacancyFact(
        municipality, heads, openedOn, validUntil, introductions, offers, now, closed);
  }
}
