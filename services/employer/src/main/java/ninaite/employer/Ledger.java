// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.japan.Days;
import ninaite.japan.Kana;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * 求人管理簿: every opening that was received, with its introductions and what came of them
 * (職業安定法32条の15, 同法施行規則24条の7; for municipalities that place people by notification 29条の7). It is
 * kept for two years after an opening's end, and can be read for as long as the opening is.
 */
@Component
class Ledger {
  private final MongoTemplate mongo;
  private final OpeningSearch search;
  private final Contacts contacts;
  private final Introductions introductions;

  Ledger(
      MongoTemplate mongo, OpeningSearch search, Contacts contacts, Introductions introductions) {
    this.mongo = mongo;
    this.search = search;
    this.contacts = contacts;
    this.introductions = introductions;
  }

  /**
   * One opening.
   *
   * @param hirer 求人者の氏名又は名称
   * @param contact 所在地・連絡先; null until the employer or the city told it
   * @param receivedOn 求人受付年月日
   * @param validUntil 求人の有効期間
   * @param heads 求人数
   * @param duties 求人職種
   * @param workplace 就業場所
   * @param contract 雇用期間
   * @param pay 賃金
   * @param state published, filled, closed or expired
   */
  record Entry(
      OpeningId opening,
      EmployerId employer,
      @Nullable String hirer,
      Contacts.@Nullable Contact contact,
      LocalDate receivedOn,
      LocalDate validUntil,
      int heads,
      @Nullable String duties,
      @Nullable String workplace,
      Terms.@Nullable Contract contract,
      Terms.@Nullable Pay pay,
      String state,
      @Nullable LocalDate endedOn,
      @Nullable String reason,
      List<Introduction> introductions) {}

  /** Those received in a run of days, in the order in which they came. */
  List<Entry> of(MunicipalityId municipality, Days days) {
    List<Opening> openings =
        mongo
            .getDb()
            .getCollection(Opening.COLLECTION)
            .find(
                new Document("state.whose.municipality", municipality.text())
                    .append(
                        "state.posting.publishedOn",
                        new Document("$gte", days.first().toString())
                            .append("$lte", days.last().toString())))
            .projection(new Document("state", 1))
            .sort(new Document("state.posting.publishedOn", 1).append("_id", 1))
            .map(search::opening)
            .into(new ArrayList<>());
    List<Opening.Whose> whose = openings.stream().map(Opening::whose).toList();
    Map<String, Contacts.Contact> reached =
        contacts.of(whose.stream().map(one -> one.employer().text()).distinct().toList());
    Map<String, List<Introduction>> introduced =
        introductions.of(whose.stream().map(one -> one.opening().text()).toList());
    return openings.stream()
        .flatMap(opening -> entry(opening, reached, introduced).stream())
        .toList();
  }

  private static Optional<Entry> entry(
      Opening opening,
      Map<String, Contacts.Contact> reached,
      Map<String, List<Introduction>> introduced) {
    return switch (opening) {
      case Opening.Undrafted _, Opening.Draft _ -> Optional.empty();
      case Opening.Published(var whose, var posting) ->
          Optional.of(entry(whose, posting, "published", null, null, reached, introduced));
      case Opening.Filled(var whose, var posting, var on) ->
          Optional.of(entry(whose, posting, "filled", on, null, reached, introduced));
      case Opening.Ended(var whose, var posting, var expired, var reason, var on) ->
          Optional.of(
              entry(
                  whose,
                  posting,
                  expired ? "expired" : "closed",
                  on,
                  expired ? null : reason,
                  reached,
                  introduced));
    };
  }

  private static Entry entry(
      Opening.Whose whose,
      Opening.Posting posting,
      String state,
      @Nullable LocalDate endedOn,
      @Nullable String reason,
      Map<String, Contacts.Contact> reached,
      Map<String, List<Introduction>> introduced) {
    Terms terms = posting.terms();
    return new Entry(
        whose.opening(),
        whose.employer(),
        tidy(terms.hirer()),
        reached.get(whose.employer().text()),
        posting.publishedOn(),
        posting.validUntil(),
        posting.heads(),
        terms.duties(),
        terms.workplace(),
        terms.contract(),
        terms.pay(),
        state,
        endedOn,
        reason,
        introduced.getOrDefault(whose.opening().text(), List.of()));
  }

  private static @Nullable String tidy(@Nullable String name) {
    return name == null ? null : Kana.tidy(name);
  }
}
