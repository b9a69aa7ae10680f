// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import ninaite.employer.terms.HourlyWage;
import ninaite.employer.terms.MinimumWages;
import ninaite.employer.terms.Offer;
import ninaite.employer.terms.WageRule;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.japan.Japan;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Openings that were lawful when they were published, until a new minimum wage took effect. What
 * counts is the day worked, so all that is published is looked at once a day.
 */
@Component
class UnderMinimumWage {
  private static final Logger LOG = LoggerFactory.getLogger(UnderMinimumWage.class);

  private final MongoTemplate mongo;
  private final OpeningSearch search;
  private final MinimumWages wages;
  private final InstantSource clock;
  private final AtomicReference<@Nullable LocalDate> checked = new AtomicReference<>();

  UnderMinimumWage(
      MongoTemplate mongo, OpeningSearch search, MinimumWages wages, InstantSource clock) {
    this.mongo = mongo;
    this.search = search;
    this.wages = wages;
    this.clock = clock;
  }

  /**
   * @param yenPerHour what it pays
   * @param minimum what it would have to
   * @param since from when
   */
  record Overtaken(
      OpeningId opening,
      EmployerId employer,
      MunicipalityId municipality,
      BigDecimal yenPerHour,
      int minimum,
      LocalDate since) {}

  @Scheduled(fixedDelayString = "${ninaite.employer.wage-check:10m}")
  void check() {
    LocalDate today = today();
    if (!today.equals(checked.get())) {
      checkAll();
      checked.set(today);
    }
  }

  /** Keeps the ids of those found, so that reading does not have to look at all. */
  void checkAll() {
    int found = 0;
    for (Document document :
        openings()
            .find(new Document("state._class", "opening.published"))
            .projection(new Document("state", 1))) {
      Opening opening = search.opening(document);
      List<Overtaken> overtaken = overtaken(opening).toList();
      for (Overtaken one : overtaken) {
        keep(one);
      }
      found += overtaken.size();
    }
    if (found > 0) {
      LOG.warn("{} published openings pay less than the minimum wage of today", found);
    }
  }

  List<Overtaken> in(MunicipalityId municipality) {
    return found(new Document("municipality", municipality.text()));
  }

  List<Overtaken> of(EmployerId employer) {
    return found(new Document("employer", employer.text()));
  }

  /** Those found that are still published and still pay too little. */
  private List<Overtaken> found(Document query) {
    List<String> ids = kept().find(query).map(one -> one.getString("_id")).into(new ArrayList<>());
    return openings()
        .find(new Document("_id", new Document("$in", ids)))
        .projection(new Document("state", 1))
        .sort(new Document("_id", 1))
        .map(search::opening)
        .into(new ArrayList<>())
        .stream()
        .flatMap(this::overtaken)
        .toList();
  }

  private Stream<Overtaken> overtaken(Opening opening) {
    if (!(opening instanceof Opening.Published(var whose, var posting))) {
      return Stream.empty();
    }
    String prefecture = Showing.prefecture(whose.municipality());
    LocalDate today = today();
    Offer offer = Offer.of(posting.heads(), prefecture, posting.terms(), today, wages);
    return WageRule.isUnderMinimum(offer)
        ? wages.on(prefecture, today).stream()
            .map(
                row ->
                    new Overtaken(
                        whose.opening(),
                        whose.employer(),
                        whose.municipality(),
                        HourlyWage.of(offer).orElseThrow().shown(),
                        row.yen(),
                        row.effective()))
        : Stream.empty();
  }

  private void keep(Overtaken one) {
    kept()
        .replaceOne(
            new Document("_id", one.opening.text()),
            new Document("_id", one.opening.text())
                .append("employer", one.employer.text())
                .append("municipality", one.municipality.text()),
            new ReplaceOptions().upsert(true));
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }

  private MongoCollection<Document> openings() {
    return mongo.getDb().getCollection(Opening.COLLECTION);
  }

  private MongoCollection<Document> kept() {
    return mongo.getDb().getCollection("under_minimum_wage");
  }
}
