// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.TraineeId;
import ninaite.service.Asked;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.stereotype.Component;

/** Where people are kept. Each change is one write on the version that was read. */
@Component
class Trainees {
  private static final int TRIES = 8;

  private final MongoTemplate mongo;
  private final UnfinishedForms unfinished;

  Trainees(MongoTemplate mongo, UnfinishedForms unfinished) {
    this.mongo = mongo;
    this.unfinished = unfinished;
  }

  Optional<Trainee> find(TraineeId id) {
    return Optional.ofNullable(mongo.findById(id, Trainee.class));
  }

  List<Trainee> all(Collection<TraineeId> some) {
    List<String> ids = some.stream().map(TraineeId::text).toList();
    return mongo.find(new BasicQuery(new Document("_id", new Document("$in", ids))), Trainee.class);
  }

  /** The same registration again is the first one's repetition; another one is a mistake. */
  Outcome<Trainee> register(Trainee trainee) {
    try {
      return done(mongo.insert(trainee), false);
    } catch (DuplicateKeyException e) {
      return find(trainee.id())
          .filter(stored -> stored.form().equals(trainee.form()))
          .<Outcome<Trainee>>map(stored -> done(stored, true))
          .orElseGet(() -> Outcome.refused(TraineeRule.REGISTERED_ONCE));
    }
  }

  /**
   * @param command what is asked for, by which its repetition is told from another use of the key
   * @param change the person after it, or why not
   */
  Outcome<Trainee> change(
      TraineeId id, Asked asked, Object command, Function<Trainee, Changed> change) {
    var origin = asked.origin(command);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Trainee stored = find(id).orElse(null);
      if (stored == null) {
        return Outcome.refused(TraineeRule.TRAINEE_EXISTS);
      }
      Outcome<Trainee> known = known(stored, origin);
      if (known != null) {
        return known;
      }
      switch (change.apply(stored)) {
        case Changed.No(var rule) -> {
          return Outcome.refused(rule);
        }
        case Changed.To(var after) -> {
          var request = new Trainee.Request(origin.key(), origin.fingerprint());
          try {
            return done(mongo.save(after.after(request)), false);
          } catch (OptimisticLockingFailureException e) {
            // somebody else was faster: again, from what stands now
          }
        }
      }
    }
    return new Outcome.Contended<>();
  }

  private static @Nullable Outcome<Trainee> known(Trainee stored, Origin.Request origin) {
    for (Trainee.Request before : stored.recent()) {
      if (before.key().equals(origin.key())) {
        return before.fingerprint().equals(origin.fingerprint())
            ? done(stored, true)
            : new Outcome.KeyReused<>();
      }
    }
    Long expected = origin.expected();
    return expected == null || expected == version(stored)
        ? null
        : new Outcome.Stale<>(expected, version(stored));
  }

  /** What a change comes to. */
  sealed interface Changed {
    record To(Trainee after) implements Changed {}

    record No(TraineeRule rule) implements Changed {}
  }

  /** With what they have begun to write. */
  void erase(TraineeId id) {
    unfinished.erase(id);
    mongo.remove(new BasicQuery(new Document("_id", id.text())), Trainee.class);
  }

  static Outcome.Done<Trainee> done(Trainee trainee, boolean repeated) {
    return new Outcome.Done<>(trainee.id().text(), version(trainee), trainee, repeated);
  }

  /** Spring Data counts from 0, everything else here from 1. */
  private static long version(Trainee trainee) {
    Long version = trainee.version();
    return version == null ? 1 : version + 1;
  }
}
