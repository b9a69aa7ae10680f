// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ninaite.events.Catalogue;
import ninaite.events.Event;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Handles the commands of one kind of aggregate. One store write per accepted command; a refusal is
 * answered only from a document that was just read.
 */
public final class Aggregates<S, C, E extends Event> {
  private static final int TRIES = 12;
  private static final int LANES = 512;
  private static final int AT_ONCE = 500;

  private final Decider<S, C, E> decider;
  private final Documents<S> documents;
  private final Outbox outbox;
  private final InstantSource clock;
  private final Supplier<@Nullable String> traceparent;
  private final Lock[] lanes =
      Stream.generate(ReentrantLock::new).limit(LANES).toArray(Lock[]::new);

  public Aggregates(
      Decider<S, C, E> decider,
      Documents<S> documents,
      Outbox outbox,
      InstantSource clock,
      Supplier<@Nullable String> traceparent) {
    this.decider = decider;
    this.documents = documents;
    this.outbox = outbox;
    this.clock = clock;
    this.traceparent = traceparent;
  }

  /** The state as it stands, or empty where nothing has happened to this id yet. */
  public Optional<Outcome.Done<S>> find(String id) {
    return answer(id, documents.read(id));
  }

  /**
   * The same from memory where it is remembered: may be a little behind, so it is for what never
   * changes, such as whose a thing is.
   */
  public Optional<S> known(String id) {
    return answer(id, documents.remembered(id)).map(Outcome.Done::state);
  }

  private Optional<Outcome.Done<S>> answer(String id, Stored<S> stored) {
    return stored.version() == 0
        ? Optional.empty()
        : Optional.of(new Outcome.Done<>(id, stored.version(), stored.state(), false));
  }

  /**
   * Tells those documents whose time has come. Any number of processes may do so: each document
   * decides for itself, and what is decided already leads to nothing.
   *
   * @param due a query on the stored state, which an index serves
   */
  public void tellDue(Document due, C command) {
    for (String id : documents.ids(due, AT_ONCE)) {
      handle(id, command, new Origin.Clock());
    }
  }

  /**
   * Handles a command to what is most likely new, and spares the read that would find nothing.
   * Where the id is taken after all, the insert fails and it goes on as {@link #handle}.
   */
  public Outcome<S> begin(String id, C command, Origin origin) {
    return handle(id, command, origin, documents.unborn());
  }

  /**
   * Decides and writes. Commands to one document queue up inside this process, since they would
   * only undo each other's work; between processes the conditional write decides and the loser
   * starts again.
   */
  public Outcome<S> handle(String id, C command, Origin origin) {
    return handle(id, command, origin, null);
  }

  private Outcome<S> handle(String id, C command, Origin origin, @Nullable Stored<S> supposed) {
    Lock lane = lanes[Math.floorMod(id.hashCode(), LANES)];
    lane.lock();
    try {
      Stored<S> stored = supposed == null ? documents.remembered(id) : supposed;
      boolean fresh = false;
      for (int attempt = 1; attempt <= TRIES; attempt++) {
        Outcome<S> outcome = tryOnce(id, command, origin, stored);
        boolean settled = outcome instanceof Outcome.Done || (fresh && !isContended(outcome));
        if (settled) {
          return outcome;
        }
        if (isContended(outcome)) {
          pause(attempt);
        }
        stored = documents.read(id);
        fresh = true;
      }
      return new Outcome.Contended<>();
    } finally {
      lane.unlock();
    }
  }

  private Outcome<S> tryOnce(String id, C command, Origin origin, Stored<S> stored) {
    Outcome<S> known = alreadyKnown(id, origin, stored);
    if (known != null) {
      return known;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return switch (decider.decide().decide(stored.state(), command, now)) {
      case Decision.Refused<E>(var rule, var facts, var violations) ->
          new Outcome.Refused<>(rule, facts, violations);
      case Decision.Accepted<E>(var events) -> write(id, origin, stored, events, now);
    };
  }

  private @Nullable Outcome<S> alreadyKnown(String id, Origin origin, Stored<S> stored) {
    return switch (origin) {
      case Origin.Request(var key, var fingerprint, var expected) -> {
        Stored.Remembered before = stored.commands().get(key);
        if (before != null) {
          yield before.fingerprint().equals(fingerprint)
              ? new Outcome.Done<>(id, before.version(), stored.state(), true)
              : new Outcome.KeyReused<>();
        }
        yield expected == null || expected == stored.version()
            ? null
            : new Outcome.Stale<>(expected, stored.version());
      }
      case Origin.Caused(var source, var sequence) ->
          sequence <= stored.marks().getOrDefault(source, 0L)
              ? new Outcome.Done<>(id, stored.version(), stored.state(), true)
              : null;
      case Origin.Clock() -> null;
    };
  }

  private Outcome<S> write(
      String id, Origin origin, Stored<S> stored, List<E> events, Instant now) {
    boolean nothingToKeep = origin instanceof Origin.Clock || stored.version() == 0;
    if (events.isEmpty() && nothingToKeep) {
      return new Outcome.Done<>(id, stored.version(), stored.state(), true);
    }
    S state = decider.fold(stored.state(), events);
    List<Pending> pending = pending(stored.sequence(), events, now);
    Documents.Written<S> written = documents.write(id, origin, stored, state, pending);
    if (written == null) {
      return new Outcome.Contended<>();
    }
    if (!written.unsent().isEmpty()) {
      outbox.committed(decider.collection(), id, decider.topic().name(), written.unsent());
    }
    return new Outcome.Done<>(id, written.document().version(), state, false);
  }

  private List<Pending> pending(long sequence, List<E> events, Instant now) {
    String trace = events.isEmpty() ? null : traceparent.get();
    List<Pending> pending = new ArrayList<>(events.size());
    for (E event : events) {
      String type = Catalogue.nameOf(event.getClass());
      pending.add(new Pending(++sequence, type, now, EventJson.write(event), trace));
    }
    return pending;
  }

  private static boolean isContended(Outcome<?> outcome) {
    return outcome instanceof Outcome.Contended;
  }

  /** Full jitter, so that the losers of one race do not meet again in the next. */
  private static void pause(int attempt) {
    long most = Duration.ofMillis(Math.min(2L << attempt, 100)).toNanos();
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
  }
}
