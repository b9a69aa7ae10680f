// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.TRAINEE;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.TraineeId;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is held of a person, for that person (個人情報保護法76条 for a city: disclosed within 30 days of the
 * request, 83条; here at once), and its end (98条).
 */
@RestController
class MyDataController {
  private final Trainees trainees;
  private final Aggregates<Application, Application.Command, OfApplication> applications;
  private final ApplicationList list;
  private final LedgerRows ledger;
  private final UnfinishedForms unfinished;
  private final Pages pages;
  private final InstantSource clock;

  MyDataController(
      Trainees trainees,
      Aggregates<Application, Application.Command, OfApplication> applications,
      ApplicationList list,
      LedgerRows ledger,
      UnfinishedForms unfinished,
      Pages pages,
      InstantSource clock) {
    this.trainees = trainees;
    this.applications = applications;
    this.list = list;
    this.ledger = ledger;
    this.unfinished = unfinished;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * Everything in one document.
   *
   * @param form null if there is none (any more)
   * @param ledger what the 求職管理簿 says, and until when
   * @param unfinished forms that were begun and not sent
   * @param elsewhere where else the system holds something of the person, by id alone
   */
  record MyData(
      TraineeId trainee,
      Instant asOf,
      @Nullable Form form,
      @Nullable LocalDate permissionSeenOn,
      List<Trainee.Consent> consents,
      List<ApplicationList.View> applications,
      List<LedgerRows.Row> ledger,
      List<UnfinishedForms.Unfinished> unfinished,
      List<String> elsewhere) {}

  @GetMapping("/trainees/{trainee}/data")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> disclose(@PathVariable TraineeId trainee, Caller caller) {
    if (!trainee.equals(caller.trainee())) {
      return Answer.absent();
    }
    Optional<Trainee> found = trainees.find(trainee);
    List<ApplicationList.View> theirs =
        list.of(trainee).stream()
            .flatMap(row -> applications.find(row.id().text()).stream())
            .map(application -> ApplicationList.view(application.state()))
            .toList();
    List<UnfinishedForms.Unfinished> begun = unfinished.of(trainee);
    if (found.isEmpty() && theirs.isEmpty() && begun.isEmpty()) {
      return Answer.absent();
    }
    return ResponseEntity.ok(
        new MyData(
            trainee,
            clock.instant(),
            found.map(Trainee::form).orElse(null),
            found.map(Trainee::permissionSeenOn).orElse(null),
            found.map(Trainee::consents).orElse(List.of()),
            theirs,
            ledger.of(trainee),
            begun,
            List.of("/candidates/" + trainee, "/certificates")));
  }

  /**
   * Erases the form, unless something that is open or kept by law needs it: then it says what, and
   * until when. Applications that have ended stay as ids and dates without a person behind them.
   */
  @DeleteMapping("/trainees/{trainee}")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> erase(@PathVariable TraineeId trainee, Caller caller, Asked asked) {
    if (!trainee.equals(caller.trainee())) {
      return Answer.absent();
    }
    if (trainees.find(trainee).isEmpty()) {
      return unfinished.erase(trainee) ? ResponseEntity.noContent().build() : Answer.absent();
    }
    var open = list.openOf(trainee);
    if (!open.isEmpty()) {
      return refused(
          TraineeRule.NOTHING_IS_OPEN,
          Map.of("applications", open.stream().map(row -> row.id().text()).toList()));
    }
    Optional<LocalDate> until = keptUntil(trainee);
    if (until.isPresent()) {
      return refused(
          TraineeRule.LEDGER_NEED_NOT_BE_KEPT,
          Map.of("what", "求職管理簿", "until", until.get().toString()));
    }
    trainees.erase(trainee);
    return ResponseEntity.noContent().build();
  }

  /**
   * The last day that the law asks for, or where the page has yet to hear of an end, that end's.
   */
  private Optional<LocalDate> keptUntil(TraineeId trainee) {
    Stream<LocalDate> onPage = pages.find(trainee).flatMap(SeekerLedger::lastKeptUntil).stream();
    Stream<LocalDate> ofApplications =
        list.of(trainee).stream()
            .flatMap(row -> applications.find(row.id().text()).stream())
            .map(application -> keptUntil(application.state()))
            .filter(Objects::nonNull);
    return Stream.concat(onPage, ofApplications)
        .filter(until -> !Japan.dateOf(clock.instant()).isAfter(until))
        .max(LocalDate::compareTo);
  }

  private static @Nullable LocalDate keptUntil(Application application) {
    return application instanceof Application.Ended ended && ended.received() != null
        ? SeekerLedger.keptAfter(ended.endedOn())
        : null;
  }

  private static ResponseEntity<?> refused(TraineeRule rule, Map<String, Object> facts) {
    return Answer.of(new Outcome.Refused<>(rule, facts, List.of()));
  }
}
