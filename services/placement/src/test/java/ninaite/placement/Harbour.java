// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static java.time.Duration.ofHours;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.Id;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.CandidateDisqualified;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateQualified;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.testing.Story;

/**
 * Vacancies, candidates and placements that hear of each other by events alone. Each aggregate's
 * events arrive in their order, at any time, and any of them may arrive again.
 */
final class Harbour {
  final Map<VacancyId, Vacancy> vacancies = new LinkedHashMap<>();
  final Map<CandidateId, Candidate> candidates = new LinkedHashMap<>();
  final Map<PlacementId, Placement> placements = new LinkedHashMap<>();
  final List<AcceptanceUnconfirmed> unconfirmed = new ArrayList<>();

  /** Vacancy and candidate of offers that the employer took back. */
  final Set<List<Id>> withdrawn = new HashSet<>();

  /** What each aggregate has told, by its id. */
  private final Map<String, List<PlacementEvent>> told = new LinkedHashMap<>();

  /** How much of it has been heard of. */
  private final Map<String, Integer> heard = new HashMap<>();

  /** The highest sequence applied, by target and source. */
  private final Map<List<String>, Integer> marks = new HashMap<>();

  Instant now = Story.NINE_ON_APRIL_1;
  private int agreements;

  void open(VacancyId id, int heads) {
    LocalDate today = Japan.dateOf(now);
    tell(
        id,
        new Vacancy.OpenUp(
            id, MIHON_SUISAN, ISHINOMAKI, heads, Samples.ANYBODY, today, today.plusDays(90)));
  }

  void register(CandidateId id, ApplicationId by) {
    var person = new TraineeId(id.text());
    Standing standing = Samples.standing(Japan.dateOf(now).plusDays(90));
    tell(id, new Candidate.Register(new Candidate.Whose(id, by, person, ISHINOMAKI, standing)));
  }

  void wait(int hours) {
    now = now.plus(ofHours(hours));
  }

  PlacementId nextPlacement() {
    return new PlacementId("placement-" + ++agreements);
  }

  void tell(VacancyId id, Vacancy.Command command) {
    decide(Vacancy.DECIDER, vacancies, id, id.text(), command);
  }

  void tell(CandidateId id, Candidate.Command command) {
    decide(Candidate.DECIDER, candidates, id, id.text(), command);
  }

  void tell(PlacementId id, Placement.Command command) {
    decide(Placement.DECIDER, placements, id, id.text(), command);
  }

  /** Sources that have told what nobody has heard. */
  List<String> unheard() {
    return told.keySet().stream()
        .filter(source -> heard.getOrDefault(source, 0) < events(source).size())
        .toList();
  }

  /** The next event of a source arrives; perhaps only half of what it leads to is done. */
  void deliver(String source, boolean half) {
    int next = heard.getOrDefault(source, 0);
    react(source, next + 1, half);
    if (!half) {
      heard.put(source, next + 1);
    }
  }

  /** Everything a source has told so far arrives once more. */
  void deliverAgain(String source) {
    for (int sequence = 1; sequence <= heard.getOrDefault(source, 0); sequence++) {
      react(source, sequence, false);
    }
  }

  /** As PlacementReactions do it. */
  private void react(String source, int sequence, boolean half) {
    switch (events(source).get(sequence - 1)) {
      case OfferMade e -> once(e.candidate().text(), source, sequence, () -> receive(e));
      case OfferReturned e -> {
        if (e.cause() == ReturnCause.WITHDRAWN) {
          withdrawn.add(List.of(e.vacancy(), e.candidate()));
          once(
              e.candidate().text(),
              source,
              sequence,
              () -> tell(e.candidate(), new Candidate.Lose(e.vacancy())));
        }
      }
      case OfferAccepted e ->
          once(
              e.vacancy().text(),
              source,
              sequence,
              () -> tell(e.vacancy(), new Vacancy.Confirm(e.candidate(), e.placement())));
      case OfferGivenBack e ->
          once(
              e.vacancy().text(),
              source,
              sequence,
              () -> tell(e.vacancy(), new Vacancy.TakeBack(e.candidate(), e.cause())));
      case HeadFilled e -> {
        once(
            e.candidate().text(),
            source,
            sequence,
            () -> tell(e.candidate(), new Candidate.BePlaced(e.placement())));
        if (!half) {
          once(e.placement().text(), source, sequence, () -> agree(e));
        }
      }
      case AcceptanceUnconfirmed e -> {
        unconfirmed.add(e);
        free(e.candidate(), e.placement(), source, sequence);
      }
      case AgreementCancelled e -> {
        free(e.candidate(), e.placement(), source, sequence);
        if (!half) {
          once(
              e.vacancy().text(),
              source,
              sequence,
              () -> tell(e.vacancy(), new Vacancy.Free(e.candidate(), e.placement())));
        }
      }
      case PlacementEnded e -> free(e.candidate(), e.placement(), source, sequence);
      case CandidateRegistered _, OfferReceived _, CandidatePlaced _, CandidateFreed _ -> {}
      case CandidateLeft _, CandidateQualified _, CandidateDisqualified _ -> {}
      case CandidateTrained _, CandidateEmployed _ -> {}
      case VacancyOpened _, VacancyChanged _, VacancyFull _, VacancyClosed _ -> {}
      case CandidateIntroduced _, IntroductionAnswered _, IntroductionUnanswered _ -> {}
      case HeadFreed _, PlacementAgreed _, WorkStarted _, StayConfirmed _ -> {}
      case StartCorrected _, EndCorrected _, OfRound _ -> {}
    }
  }

  private List<PlacementEvent> events(String source) {
    return told.getOrDefault(source, List.of());
  }

  private void receive(OfferMade e) {
    tell(e.candidate(), new Candidate.Receive(e.vacancy(), e.respondBy()));
  }

  private void agree(HeadFilled e) {
    var whose =
        new Placement.Whose(
            e.placement(),
            e.candidate(),
            e.vacancy(),
            e.employer(),
            e.municipality(),
            e.permanent(),
            e.insured(),
            e.filledOn());
    tell(e.placement(), new Placement.Agree(whose, e.openedOn(), e.startsOn()));
  }

  private void free(CandidateId who, PlacementId placement, String source, int sequence) {
    once(who.text(), source, sequence, () -> tell(who, new Candidate.BeFreed(placement)));
  }

  /** What has been applied is known by its mark, as in the store. */
  private void once(String target, String source, int sequence, Runnable effect) {
    List<String> key = List.of(target, source);
    if (sequence > marks.getOrDefault(key, 0)) {
      effect.run();
      marks.put(key, sequence);
    }
  }

  private <I, S, C, E extends PlacementEvent> void decide(
      Decider<S, C, E> decider, Map<I, S> states, I id, String source, C command) {
    S state = states.getOrDefault(id, decider.unborn());
    if (decider.decide().decide(state, command, now) instanceof Decision.Accepted<E>(var events)) {
      for (E event : events) {
        state = decider.evolve().evolve(state, event);
      }
      states.put(id, state);
      told.computeIfAbsent(source, _ -> new ArrayList<>()).addAll(events);
    }
  }
}
