// SPDX-License-Identifier: Apache-2.0
package ninaite.service.harbour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps boats in memory, and answers as the aggregate runtime would. */
@Component
public class Fleet {
  private record Kept(Boat boat, long version, Map<String, Done> commands) {}

  private record Done(String fingerprint, long version) {}

  private final Map<String, Kept> boats = new HashMap<>();

  synchronized Outcome<Boat> launch(String id, Boat.Launch launch, Origin.Request origin) {
    return handle(id, new Boat(launch.name(), launch.crates()), null, origin);
  }

  synchronized Outcome<Boat> load(String id, Boat.Load load, Origin.Request origin) {
    Kept kept = boats.get(id);
    if (kept == null) {
      return new Outcome.Refused<>(HarbourRule.BOAT_EXISTS, Map.of(), List.of());
    }
    Boat boat = kept.boat();
    int after = boat.crates() + load.crates();
    if (load.crates() == 13) {
      return new Outcome.Contended<>();
    }
    HarbourRule broken = after > 600 ? HarbourRule.SHE_STAYS_AFLOAT : null;
    return handle(id, new Boat(boat.name(), after), broken, origin);
  }

  private Outcome<Boat> handle(
      String id, Boat after, @Nullable HarbourRule broken, Origin.Request origin) {
    Kept kept = boats.getOrDefault(id, new Kept(after, 0, Map.of()));
    Done before = kept.commands().get(origin.key());
    Long expected = origin.expected();
    if (before != null) {
      return before.fingerprint().equals(origin.fingerprint())
          ? new Outcome.Done<>(id, before.version(), kept.boat(), true)
          : new Outcome.KeyReused<>();
    }
    if (expected != null && expected != kept.version()) {
      return new Outcome.Stale<>(expected, kept.version());
    }
    if (broken != null) {
      return new Outcome.Refused<>(
          broken,
          Map.of("crates", after.crates()),
          List.of(new Decision.Violation("crates", broken)));
    }
    Map<String, Done> commands = new HashMap<>(kept.commands());
    commands.put(origin.key(), new Done(origin.fingerprint(), kept.version() + 1));
    boats.put(id, new Kept(after, kept.version() + 1, commands));
    return new Outcome.Done<>(id, kept.version() + 1, after, false);
  }

  synchronized Optional<Outcome.Done<Boat>> find(String id) {
    return Optional.ofNullable(boats.get(id))
        .map(kept -> new Outcome.Done<>(id, kept.version(), kept.boat(), false));
  }

  /** Everything that could have changed. */
  public synchronized String everything() {
    return boats.toString();
  }
}
