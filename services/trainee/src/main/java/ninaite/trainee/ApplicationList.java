// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.events.ApplicationId;
import ninaite.events.MunicipalityId;
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

  /** One application as it stands. */
  record View(
      ApplicationId id,
      TraineeId trainee,
      MunicipalityId municipality,
      String state,
      @Nullable Wishes wishes,
      @Nullable LocalDate validUntil,
      @Nullable String reason) {}

  List<Row> of(TraineeId trainee) {
    return rows(new Document("state.whose.trainee", trainee.text()));
  }

  /** What waits for the decision of a municipality; nothing for nobody's. */
  List<Row> waiting(@Nullable MunicipalityId municipality) {
    return municipality == null
        ? List.of()
        : rows(
            new Document("state.whose.municipality", municipality.text())
                .append("state._class", "application.submitted"));
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
      case Application.Draft(var _, var wishes) -> view(whose, "draft", wishes, null, null);
      case Application.Submitted(var _, var wishes, var _, var until) ->
          view(whose, "submitted", wishes, until, null);
      case Application.Accepted(var _, var wishes, var _, var until) ->
          view(whose, "accepted", wishes, until, null);
      case Application.Ended(var _, var how, var reason, var _) ->
          view(whose, how.name().toLowerCase(java.util.Locale.ROOT), null, null, reason);
    };
  }

  private static View view(
      Application.Whose whose,
      String state,
      @Nullable Wishes wishes,
      @Nullable LocalDate validUntil,
      @Nullable String reason) {
    return new View(
        whose.application(),
        whose.trainee(),
        whose.municipality(),
        state,
        wishes,
        validUntil,
        reason);
  }
}
