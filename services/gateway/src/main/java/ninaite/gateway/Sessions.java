// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import ninaite.service.Seal;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions, in the store that all gateways share: restarts keep them, and what ends them ends them
 * everywhere at once, since nothing of them is kept in memory. Whoever reads the store can take
 * over none of them: ids stand there as hashes, tokens sealed.
 */
@Component
class Sessions {
  /** The time of the last request is written down this often: most requests write nothing. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final MongoDatabaseFactory store;
  private final InstantSource clock;
  private final JsonMapper json;
  private final String secret;
  private final Seal seal;

  Sessions(MongoDatabaseFactory store, InstantSource clock, JsonMapper json, SignIn signIn) {
    this.store = store;
    this.clock = clock;
    this.json = json;
    this.secret = signIn.sealing();
    this.seal = Seal.of(secret, "session");
  }

  private MongoCollection<Document> all() {
    return store.getMongoDatabase().getCollection("sessions");
  }

  /** The id of a new session; it is told here and nowhere else. */
  String begin(String subject, Tokens tokens) {
    String id = Seal.newToken();
    Date now = Date.from(clock.instant());
    all()
        .insertOne(
            new Document("_id", Seal.hash(id))
                .append("subject", subject)
                .append("began", now)
                .append("seen", now)
                .append("tokens", sealed(tokens))
                .append("version", 1L));
    return id;
  }

  /** The session of this id, if it lives. */
  Optional<Session> find(String id) {
    String hash = Seal.hash(id);
    return Optional.ofNullable(all().find(Filters.eq(hash)).first())
        .flatMap(found -> read(found, formToken(id)))
        .filter(session -> session.isAlive(clock.instant()));
  }

  /** Made of the id, hence of as many bits, and useless without it. */
  private String formToken(String id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Seal.mac(secret, "form " + id));
  }

  void seen(Session session) {
    Instant now = clock.instant();
    if (!now.isBefore(session.seen().plus(SEEN_EVERY))) {
      all().updateOne(Filters.eq(session.hash()), Updates.set("seen", Date.from(now)));
    }
  }

  /**
   * Whether this gateway is the one to fetch newer tokens: a refresh token is good for one use, and
   * several requests of one browser come at once. Held for a few seconds, should it die over it.
   */
  boolean mayRenew(Session session) {
    Instant now = clock.instant();
    Bson free =
        Filters.or(Filters.exists("renewing", false), Filters.lte("renewing", Date.from(now)));
    return all()
            .updateOne(
                Filters.and(
                    Filters.eq(session.hash()), Filters.eq("version", session.version()), free),
                Updates.set("renewing", Date.from(now.plusSeconds(10))))
            .getModifiedCount()
        == 1;
  }

  Session renewed(Session session, Tokens tokens) {
    Session newer = session.with(tokens);
    all()
        .updateOne(
            Filters.and(Filters.eq(session.hash()), Filters.eq("version", session.version())),
            Updates.combine(
                Updates.set("tokens", sealed(tokens)),
                Updates.set("version", newer.version()),
                Updates.unset("renewing")));
    return newer;
  }

  /** After a renewal that came to nothing, for the next request to try. */
  void release(Session session) {
    all().updateOne(Filters.eq(session.hash()), Updates.unset("renewing"));
  }

  void end(Session session) {
    all().deleteOne(Filters.eq(session.hash()));
  }

  /** Every session of a person, wherever it was begun; the refresh tokens they had. */
  List<String> endAll(String subject) {
    List<String> refresh = new ArrayList<>();
    for (Document found : all().find(Filters.eq("subject", subject))) {
      read(found, "").ifPresent(session -> refresh.add(session.tokens().refresh()));
    }
    all().deleteMany(Filters.eq("subject", subject));
    return refresh;
  }

  private String sealed(Tokens tokens) {
    return seal.close(json.writeValueAsString(tokens));
  }

  /** Empty where another secret sealed it: whoever has it signs in again. */
  private Optional<Session> read(Document found, String formToken) {
    return seal.open(found.getString("tokens"))
        .map(
            tokens ->
                new Session(
                    found.getString("_id"),
                    found.getString("subject"),
                    formToken,
                    found.getDate("began").toInstant(),
                    found.getDate("seen").toInstant(),
                    json.readValue(tokens, Tokens.class),
                    found.getLong("version")));
  }

  /** By hand: not every engine that speaks MongoDB's protocol keeps to TTL indexes. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void sweep() {
    Instant now = clock.instant();
    all()
        .deleteMany(
            Filters.or(
                Filters.lte("seen", Date.from(now.minus(Session.IDLE))),
                Filters.lte("began", Date.from(now.minus(Session.ABSOLUTE)))));
  }
}
