// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Reads of openings. */
@Component
class OpeningList {
  private static final int MOST = 200;

  private final MongoTemplate mongo;

  OpeningList(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * An opening as it stands.
   *
   * @param state draft, published, closed or expired
   */
  record View(
      OpeningId id,
      String state,
      EmployerId employer,
      MunicipalityId municipality,
      @Nullable Integer heads,
      @Nullable Terms terms,
      @Nullable LocalDate validUntil) {}

  List<View> published(@Nullable MunicipalityId municipality) {
    Document query = new Document("state._class", "opening.published");
    if (municipality != null) {
      query.append("state.whose.municipality", municipality.text());
    }
    return mongo
        .getDb()
        .getCollection(Opening.DECIDER.collection())
        .find(query)
        .projection(new Document("state", 1))
        .sort(new Document("_id", 1))
        .limit(MOST)
        .into(new java.util.ArrayList<>())
        .stream()
        .map(found -> found.get("state", Document.class))
        .map(state -> view(mongo.getConverter().read(Opening.class, state)))
        .toList();
  }

  static View view(Opening opening) {
    Opening.Whose whose = Opening.whose(opening);
    return switch (opening) {
      case Opening.Undrafted _ -> throw new IllegalStateException("nothing to see");
      case Opening.Draft(var _, var heads, var terms) -> view(whose, "draft", heads, terms, null);
      case Opening.Published(var _, var heads, var terms, var _, var until) ->
          view(whose, "published", heads, terms, until);
      case Opening.Ended(var _, var expired, var _, var _) ->
          view(whose, expired ? "expired" : "closed", null, null, null);
    };
  }

  private static View view(
      Opening.Whose whose,
      String state,
      @Nullable Integer heads,
      @Nullable Terms terms,
      @Nullable LocalDate validUntil) {
    return new View(
        whose.opening(), state, whose.employer(), whose.municipality(), heads, terms, validUntil);
  }
}
