// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ninaite.aggregate.Outcome;
import ninaite.events.TraineeId;
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

  Trainees(MongoTemplate mongo) {
    this.mongo = mongo;
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
   * @param expected the version that was seen, or null where any will do
   * @param change the person after it, or why not
   */
  Outcome<Trainee> change(
      TraineeId id, @Nullable Long expected, Function<Trainee, Changed> change) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Trainee stored = find(id).orElse(null);
      if (stored == null) {
        return Outcome.refused(TraineeRule.TRAINEE_EXISTS);
      }
      if (expected != null && expected != version(stored)) {
        return new Outcome.Stale<>(expected, version(stored));
      }
      switch (change.apply(stored)) {
        case Changed.No(var rule) -> {
          return Outcome.refused(rule);
        }
        case Changed.To(var after) when after.equals(stored) -> {
          return done(stored, true);
        }
        case Changed.To(var after) -> {
          try {
            return done(mongo.save(after), false);
          } catch (OptimisticLockingFailureException e) {
            // somebody else was faster: again, from what stands now
          }
        }
      }
    }
    return new Outcome.Contended<>();
  }

  /** What a change comes to. */
  sealed interface Changed {
    record To(Trainee after) implements Changed {}

    record No(TraineeRule rule) implements Changed {}
  }

  void erase(TraineeId id) {
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
