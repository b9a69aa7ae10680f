// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.VacancyChanged;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a vacancy and who is where on the way to one.
 *
 * @param heads how many people it is for
 * @param introduced who may be offered a place; declined and unanswered ones are gone from it
 * @param offers outstanding offers with the first working day offered; each holds a head
 * @param taken who has agreed
 */
public record Places(
    int heads,
    List<Introduction> introduced,
    Map<CandidateId, LocalDate> offers,
    Set<CandidateId> taken) {

  /**
   * Somebody introduced.
   *
   * @param answerBy the last day for the employer's answer; null once there is one
   */
  record Introduction(
      CandidateId candidate, LocalDate introducedOn, @Nullable LocalDate answerBy) {}

  static Places of(int heads) {
    return new Places(heads, List.of(), Map.of(), Set.of());
  }

  public int free() {
    return heads - offers.size() - taken.size();
  }

  public boolean holds(CandidateId candidate) {
    return offers.containsKey(candidate) || taken.contains(candidate);
  }

  Optional<Introduction> introduction(CandidateId candidate) {
    return introduced.stream().filter(i -> i.candidate.equals(candidate)).findFirst();
  }

  Places of(VacancyChanged e) {
    return new Places(e.heads(), introduced, offers, taken);
  }

  Places introduced(CandidateIntroduced e) {
    var one = new Introduction(e.candidate(), e.introducedOn(), e.answerBy());
    return with(Stream.concat(introduced.stream(), Stream.of(one)).toList());
  }

  /** Invited to an interview, they stay introduced and nobody waits; declined, they are gone. */
  Places answered(IntroductionAnswered e) {
    return e.answer() == EmployerAnswer.DECLINED
        ? dismissed(e.candidate())
        : with(settled(e.candidate()));
  }

  Places dismissed(CandidateId candidate) {
    return with(introduced.stream().filter(i -> !i.candidate.equals(candidate)).toList());
  }

  Places offered(CandidateId candidate, LocalDate startsOn) {
    return new Places(
        heads, settled(candidate), changed(offers, o -> o.put(candidate, startsOn)), taken);
  }

  Places returned(CandidateId candidate) {
    return new Places(heads, introduced, changed(offers, o -> o.remove(candidate)), taken);
  }

  Places filled(CandidateId candidate) {
    Set<CandidateId> more = new LinkedHashSet<>(taken);
    more.add(candidate);
    return new Places(heads, introduced, changed(offers, o -> o.remove(candidate)), more);
  }

  Places freed(CandidateId candidate) {
    Set<CandidateId> fewer = new LinkedHashSet<>(taken);
    fewer.remove(candidate);
    return new Places(heads, introduced, offers, fewer);
  }

  private Places with(List<Introduction> some) {
    return new Places(heads, some, offers, taken);
  }

  private List<Introduction> settled(CandidateId candidate) {
    UnaryOperator<Introduction> settle =
        i -> i.candidate.equals(candidate) ? new Introduction(candidate, i.introducedOn, null) : i;
    return introduced.stream().map(settle).toList();
  }

  private static Map<CandidateId, LocalDate> changed(
      Map<CandidateId, LocalDate> offers, Consumer<Map<CandidateId, LocalDate>> change) {
    Map<CandidateId, LocalDate> copy = new LinkedHashMap<>(offers);
    change.accept(copy);
    return copy;
  }
}
