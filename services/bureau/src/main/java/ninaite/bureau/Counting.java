// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ninaite.events.Event;
import ninaite.messaging.Received;
import org.bson.Document;

/**
 * Takes events into account, once each. All of a case's events stand in one partition and a
 * partition is read by one consumer, so a case has one writer.
 */
final class Counting {
  private final Facts facts;
  private final Board board;
  private final Journal journal;
  private final Changes changes;

  Counting(Facts facts, Board board, Journal journal, Changes changes) {
    this.facts = facts;
    this.board = board;
    this.journal = journal;
    this.changes = changes;
  }

  <E extends Event> void take(List<Received<E>> events) {
    Map<String, List<Received<E>>> byPartition =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.topic().context() + "-" + event.partition(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byPartition.keySet().forEach(this::finish);
    Map<String, Facts.Marked> before =
        facts.find(events.stream().map(Received::source).collect(Collectors.toSet()));
    byPartition.forEach((partition, some) -> take(partition, some, before));
  }

  private void finish(String partition) {
    Journal.Batch batch = journal.unfinished(partition);
    if (batch != null) {
      apply(batch, Set.of());
    }
  }

  private <E extends Event> void take(
      String partition, List<Received<E>> events, Map<String, Facts.Marked> before) {
    Map<String, Facts.Marked> after = new HashMap<>();
    Instant asOf = Instant.EPOCH;
    for (Received<E> event : events) {
      String source = event.source();
      Facts.Marked old =
          after.getOrDefault(source, before.getOrDefault(source, Facts.Marked.NOTHING));
      if (event.sequence() > old.sequence()) {
        Fact fact = Folding.fold(old.fact(), event.event());
        after.put(source, new Facts.Marked(fact, event.sequence()));
        asOf = event.time().isAfter(asOf) ? event.time() : asOf;
      }
    }
    if (after.isEmpty()) {
      return;
    }
    // What a case went through within one batch adds up to the difference of its ends.
    Map<Contributions.At, Long> change = new HashMap<>();
    List<Document> documents = new ArrayList<>();
    after.forEach(
        (id, marked) -> {
          Fact old = before.getOrDefault(id, Facts.Marked.NOTHING).fact();
          Contributions.change(old, marked.fact())
              .forEach((at, amount) -> change.merge(at, amount, Long::sum));
          documents.add(facts.document(id, marked));
        });
    change.values().removeIf(amount -> amount == 0);
    Journal.Batch batch =
        new Journal.Batch(
            partition, journal.next(partition), Board.Delta.of(change), documents, asOf);
    Set<String> fresh = new HashSet<>(after.keySet());
    fresh.removeAll(before.keySet());
    journal.write(batch);
    apply(batch, fresh);
  }

  private void apply(Journal.Batch batch, Set<String> fresh) {
    board.apply(batch.partition(), batch.number(), batch.deltas(), batch.asOf());
    facts.write(batch.facts(), fresh);
    journal.done(batch.partition(), batch.number());
    Set<String> cells = batch.deltas().stream().map(Board.Delta::cell).collect(Collectors.toSet());
    if (!cells.isEmpty()) {
      changes.in(cells);
    }
  }
}
