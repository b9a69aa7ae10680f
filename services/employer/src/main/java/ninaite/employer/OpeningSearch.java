// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.Terms;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds openings; an index leads to those that are published in a municipality, newest first. */
@Component
class OpeningSearch {
  static final int PAGE = 50;
  private static final String TERMS = "state.posting.terms.";

  private final MongoTemplate mongo;

  OpeningSearch(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * What somebody looks for; null where it does not matter.
   *
   * @param task a kind of work it must hold
   * @param startFrom the earliest start of a shift
   * @param certificate a code it must ask for
   * @param text to be found in duties, workplace, hirer or note
   */
  record Wanted(
      @Nullable MunicipalityId municipality,
      Terms.@Nullable Task task,
      Terms.@Nullable Temperature temperature,
      @Nullable LocalTime startFrom,
      @Nullable String certificate,
      @Nullable String text,
      @Nullable Boolean dormitory) {

    Document query() {
      Document query = new Document("state._class", "opening.published");
      add(query, "state.whose.municipality", municipality == null ? null : municipality.text());
      add(query, TERMS + "tasks", task == null ? null : task.name());
      add(query, TERMS + "barriers.temperature", temperature == null ? null : temperature.name());
      add(
          query,
          TERMS + "hours.from",
          startFrom == null ? null : new Document("$gte", startFrom.toString()));
      add(query, TERMS + "wanted.certificates", certificate);
      add(query, TERMS + "barriers.dormitory", dormitory);
      if (text != null && !text.isBlank()) {
        Pattern words = Pattern.compile(Pattern.quote(text.strip()), Pattern.CASE_INSENSITIVE);
        query.append(
            "$or",
            List.of(
                new Document(TERMS + "duties", words),
                new Document(TERMS + "workplace", words),
                new Document(TERMS + "hirer", words),
                new Document(TERMS + "wanted.note", words)));
      }
      return query;
    }

    private static void add(Document query, String field, @Nullable Object value) {
      if (value != null) {
        query.append(field, value);
      }
    }
  }

  /**
   * @param more whether there is another page
   * @param total how many there are on all pages
   */
  record Found(List<Opening> openings, boolean more, long total) {}

  Found published(Wanted wanted, int page) {
    return page(wanted.query(), page);
  }

  /** An employer's openings in whatever state. */
  Found of(EmployerId employer, int page) {
    return page(new Document("state.whose.employer", employer.text()), page);
  }

  private Found page(Document query, int page) {
    List<Opening> openings =
        mongo
            .getDb()
            .getCollection(Opening.COLLECTION)
            .find(query)
            .projection(new Document("state", 1))
            .sort(new Document("state.posting.publishedOn", -1).append("_id", -1))
            .skip(page * PAGE)
            .limit(PAGE + 1)
            .map(this::opening)
            .into(new ArrayList<>());
    boolean more = openings.size() > PAGE;
    long before = (long) page * PAGE;
    boolean last = !more && (page == 0 || !openings.isEmpty());
    return new Found(
        more ? List.copyOf(openings.subList(0, PAGE)) : openings,
        more,
        last ? before + openings.size() : count(query));
  }

  private long count(Document query) {
    return mongo.getDb().getCollection(Opening.COLLECTION).countDocuments(query);
  }

  Opening opening(Document found) {
    return mongo.getConverter().read(Opening.class, found.get("state", Document.class));
  }
}
