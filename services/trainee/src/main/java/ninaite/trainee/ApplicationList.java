// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ninaite.events.ApplicationId;
import ninaite.events.Gates;
import ninaite.events.MunicipalityId;
import ninaite.events.Qualification;
import ninaite.events.TraineeId;
import ninaite.events.Wishes;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Reads of applications. */
@Component
class ApplicationList {
  private static final int MOST = 200;

  private final MongoTemplate mongo;

  ApplicationList(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** An application in a list. */
  record Row(ApplicationId id, TraineeId trainee, String state) {}

  /**
   * One application as it stands.
   *
   * @param receivedAt by the minute
   * @param gates as they were answered last
   * @param acceptedOn when the city said yes
   * @param endedOn when it ended, however it did
   */
  record View(
      ApplicationId id,
      TraineeId trainee,
      MunicipalityId municipality,
      String state,
      @Nullable Wishes wishes,
      @Nullable List<Qualification> qualifications,
      @Nullable String receipt,
      @Nullable Instant receivedAt,
      @Nullable Gates gates,
      @Nullable LocalDate validUntil,
      @Nullable LocalDate acceptedOn,
      @Nullable LocalDate endedOn,
      @Nullable String reason) {}

  List<Row> of(TraineeId trainee) {
    return rows(new Document("state.whose.trainee", trainee.text()));
  }

  /** What waits for the decision of a municipality. */
  List<Row> waiting(MunicipalityId municipality) {
    return rows(
        new Document("state.whose.municipality", municipality.text())
            .append("state._class", "application.submitted"));
  }

  /** Those that have not ended: drafted, submitted or accepted. */
  List<Row> openOf(TraineeId trainee) {
    return rows(
        new Document("state.whose.trainee", trainee.text())
            .append("state._class", new Document("$ne", "application.ended")));
  }

  /** The one with this receipt, in one municipality. */
  List<Row> of(Receipt receipt, MunicipalityId municipality) {
    return rows(
        new Document("state.received.receipt", receipt.number())
            .append("state.whose.municipality", municipality.text()));
  }

  /** The person's application that was begun by this request, if it is a repetition. */
  Optional<ApplicationId> begunBy(String key, TraineeId trainee) {
    return rows(
            new Document("state.whose.trainee", trainee.text())
                .append("commands", new Document("$elemMatch", new Document("key", key))))
        .stream()
        .map(Row::id)
        .findFirst();
  }

  private List<Row> rows(Document query) {
    return mongo
        .getDb()
        .getCollection(Application.DECIDER.collection())
        .find(query)
        .projection(new Document("state._class", 1).append("state.whose.trainee", 1))
        .sort(new Document("_id", 1))
        .limit(MOST)
        .map(ApplicationList::row)
        .into(new ArrayList<>());
  }

  private static Row row(Document found) {
    Document state = found.get("state", Document.class);
    return new Row(
        new ApplicationId(found.getString("_id")),
        new TraineeId(state.get("whose", Document.class).getString("trainee")),
        state.getString("_class").substring("application.".length()));
  }

  static View view(Application application) {
    Application.Whose whose = Application.whose(application);
    return switch (application) {
      case Application.Undrafted _ -> throw new IllegalStateException("nothing to see");
      case Application.Draft(var _, var entry) ->
          view(whose, "draft", entry, null, null, null, null, null, null);
      case Application.Submitted(var _, var entry, var received, var until) ->
          view(whose, "submitted", entry, received, null, until, null, null, null);
      case Application.Accepted(var _, var entry, var received, var gates, var on, var until) ->
          view(whose, "accepted", entry, received, gates, until, on, null, null);
      case Application.Ended(var _, var how, var reason, var on, var received) ->
          view(
              whose,
              how.name().toLowerCase(Locale.ROOT),
              null,
              received,
              null,
              null,
              null,
              on,
              reason);
    };
  }

  private static View view(
      Application.Whose whose,
      String state,
      @Nullable Entry entry,
      Application.@Nullable Received received,
      @Nullable Gates gates,
      @Nullable LocalDate validUntil,
      @Nullable LocalDate acceptedOn,
      @Nullable LocalDate endedOn,
      @Nullable String reason) {
    return new View(
        whose.application(),
        whose.trainee(),
        whose.municipality(),
        state,
        entry == null ? null : entry.wishes(),
        entry == null ? null : entry.qualifications(),
        received == null ? null : received.receipt(),
        received == null ? null : new Receipt(received.receipt()).at(),
        gates,
        validUntil,
        acceptedOn,
        endedOn,
        reason);
  }
}
