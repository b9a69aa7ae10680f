// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import ninaite.service.Index;
import ninaite.service.Role;
import ninaite.service.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Links that were sent and not used. Sending a new one leaves the older ones as they are, so that
 * nobody can shut others out by asking for links in their name.
 */
@Component
class Links {
  static final Duration LIFE = Duration.ofMinutes(15);

  private final MongoTemplate mongo;
  private final Accounts accounts;
  private final InstantSource clock;

  Links(MongoTemplate mongo, Accounts accounts, InstantSource clock) {
    this.mongo = mongo;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Bean
  static Index linksByTime() {
    return Index.on("links", "until");
  }

  /** The token of a new link. */
  String make(String address, @Nullable String employer) {
    String token = Seal.newToken();
    mongo.insert(new Link(Seal.hash(token), address, employer, clock.instant().plus(LIFE)));
    return token;
  }

  /** Looking at a link does not use it up: scanners of mail open what they find. */
  boolean isGood(String token) {
    return mongo.exists(query(good(token)), Link.class);
  }

  /**
   * Whose link it is; used up by this, of several at once one gets it. Whoever had no account has
   * one now: as a trainee, or waiting to act for an employer. Empty for a link that is used, too
   * old or made up.
   */
  Optional<Account> use(String token) {
    return Optional.ofNullable(mongo.findAndRemove(query(good(token)), Link.class))
        .map(link -> accounts.at(link.address()).orElseGet(() -> newcomer(link)));
  }

  private Account newcomer(Link link) {
    return link.employer() == null
        ? accounts.make(link.address(), Role.TRAINEE, null, null, false, Account.State.ACTIVE)
        : accounts.make(
            link.address(), Role.EMPLOYER, link.employer(), null, false, Account.State.PENDING);
  }

  private org.springframework.data.mongodb.core.query.Criteria good(String token) {
    return where("_id").is(Seal.hash(token)).and("until").gt(clock.instant());
  }

  /** By hand: not every engine that speaks MongoDB's protocol keeps to TTL indexes. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void sweep() {
    mongo.remove(query(where("until").lte(clock.instant())), Link.class);
  }
}
