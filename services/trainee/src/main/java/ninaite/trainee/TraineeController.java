// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import java.util.Optional;
import ninaite.aggregate.Outcome;
import ninaite.events.TraineeId;
import ninaite.japan.MunicipalityCode;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** People register themselves; they and their city read and correct the entry. */
@RestController
class TraineeController {
  private final MongoTemplate mongo;

  TraineeController(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Registers the caller. One account is one person, so the id follows from the account. */
  @PostMapping("/trainees")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> register(@Valid @RequestBody Trainee.Entry entry, Caller caller, Asked asked) {
    if (!MunicipalityCode.isValid(entry.municipality().text())) {
      return Answer.of(Outcome.refused(TraineeRule.MUNICIPALITY_CODE_IS_VALID));
    }
    TraineeId id = caller.trainee();
    try {
      return created(mongo.insert(new Trainee(id, null, entry)));
    } catch (DuplicateKeyException e) {
      // The same registration again is the first one's repetition; another one is a mistake.
      return find(id)
          .filter(stored -> stored.entry().equals(entry))
          .map(TraineeController::created)
          .orElseGet(() -> Answer.of(Outcome.refused(TraineeRule.REGISTERED_ONCE)));
    }
  }

  @GetMapping("/trainees/{trainee}")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> read(@PathVariable TraineeId trainee, Caller caller) {
    return find(trainee)
        .filter(found -> mayRead(found, caller))
        .<ResponseEntity<?>>map(found -> Answer.state(done(found), found.entry()))
        .orElseGet(Answer::absent);
  }

  /** Replaces the entry. If-Match says which one was seen. */
  @PutMapping("/trainees/{trainee}")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> correct(
      @PathVariable TraineeId trainee,
      @Valid @RequestBody Trainee.Entry entry,
      Caller caller,
      Asked asked) {
    Optional<Trainee> found = find(trainee).filter(stored -> stored.id().equals(caller.trainee()));
    if (found.isEmpty()) {
      return Answer.absent();
    }
    Trainee stored = found.get();
    Long expected = asked.expected();
    if (expected != null && expected != done(stored).version()) {
      return Answer.of(new Outcome.Stale<>(expected, done(stored).version()));
    }
    try {
      return Answer.of(done(mongo.save(new Trainee(stored.id(), stored.version(), entry))));
    } catch (OptimisticLockingFailureException e) {
      return Answer.of(new Outcome.Contended<>());
    }
  }

  private Optional<Trainee> find(TraineeId id) {
    return Optional.ofNullable(mongo.findById(id, Trainee.class));
  }

  private static boolean mayRead(Trainee trainee, Caller caller) {
    return trainee.id().equals(caller.trainee()) || caller.worksIn(trainee.entry().municipality());
  }

  private static ResponseEntity<?> created(Trainee trainee) {
    return Answer.created(done(trainee), "/trainees/{id}");
  }

  private static Outcome.Done<Trainee> done(Trainee trainee) {
    Long version = trainee.version();
    // Spring Data counts from 0, everything else here from 1.
    return new Outcome.Done<>(
        trainee.id().text(), version == null ? 1 : version + 1, trainee, false);
  }
}
