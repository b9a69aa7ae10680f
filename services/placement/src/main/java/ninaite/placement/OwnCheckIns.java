// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ninaite.events.PlacementId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * What people say themselves about how work is going, at each check-in: a figure and whether they
 * want the city to get in touch. Kept here for them and for the city that follows up; it is in no
 * event, and the employer is not shown it, or nobody would say that work is hard.
 */
@Component
class OwnCheckIns {
  static final String COLLECTION = "ownCheckIns";

  private final MongoCollection<Document> answers;

  OwnCheckIns(MongoTemplate mongo) {
    this.answers = mongo.getDb().getCollection(COLLECTION);
  }

  /**
   * An answer.
   *
   * @param months of the check-in
   * @param work how it is going, 1 (hard) to 5 (well)
   * @param contact whether the city should get in touch
   * @param on when it was given last
   */
  record OwnCheckIn(int months, int work, boolean contact, LocalDate on) {}

  /** Why nothing can be said at this check-in, if it is so. */
  static Optional<PlacementRule> refusal(Placement placement, int months, LocalDate today) {
    if (!Placement.CHECK_INS.contains(months)) {
      return Optional.of(PlacementRule.CHECK_IN_IS_OF_THE_PROGRAMME);
    }
    return switch (placement) {
      case Placement.Unagreed _ -> Optional.of(PlacementRule.PLACEMENT_EXISTS);
      case Placement.Agreed _ -> Optional.of(PlacementRule.HAS_STARTED);
      case Placement.Ended _, Placement.Cancelled _ -> Optional.of(PlacementRule.HAS_NOT_ENDED);
      case Placement.Working(var _, var startedOn, var _) ->
          today.isBefore(startedOn.plusMonths(months))
              ? Optional.of(PlacementRule.CHECK_IN_IS_DUE)
              : Optional.empty();
    };
  }

  /** In place of what was said at the same check-in before. */
  void put(PlacementId placement, OwnCheckIn answer) {
    String id = placement.text() + "/" + answer.months();
    answers.replaceOne(
        new Document("_id", id),
        new Document("_id", id)
            .append("placement", placement.text())
            .append("months", answer.months())
            .append("work", answer.work())
            .append("contact", answer.contact())
            .append("on", answer.on().toString()),
        new ReplaceOptions().upsert(true));
  }

  List<OwnCheckIn> of(PlacementId placement) {
    return answers
        .find(new Document("placement", placement.text()))
        .sort(new Document("months", 1))
        .map(
            found ->
                new OwnCheckIn(
                    found.getInteger("months"),
                    found.getInteger("work"),
                    found.getBoolean("contact"),
                    LocalDate.parse(found.getString("on"))))
        .into(new ArrayList<>());
  }
}
