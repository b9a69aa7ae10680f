// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ninaite.aggregate.Ids;
import ninaite.service.Index;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * All accounts. Plain create, read and update: there is no rule here that needs a history. One
 * address has one account, by the primary key of a document that claims it.
 */
@Component
class Accounts {
  static final String SAMPLE_DOMAIN = "@ninaite.example";

  private final MongoTemplate mongo;
  private final InstantSource clock;
  private final boolean samples;

  Accounts(
      MongoTemplate mongo,
      InstantSource clock,
      @Value("${ninaite.identity.sample-secret:}") String sampleSecret) {
    this.mongo = mongo;
    this.clock = clock;
    this.samples = !sampleSecret.isBlank();
  }

  /** Which account an address belongs to. */
  @Document("addresses")
  record Claim(@Id String address, String account) {}

  @Bean
  static Index accountsByState() {
    return Index.on("accounts", "state", "municipality");
  }

  @Bean
  static Index accountsByOrganisation() {
    return Index.on("accounts", "organisation");
  }

  Optional<Account> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Account.class))
        .filter(this::exists)
        .or(() -> sample(id + SAMPLE_DOMAIN));
  }

  Optional<Account> at(String address) {
    Claim claim = mongo.findById(address, Claim.class);
    return claim == null ? sample(address) : find(claim.account());
  }

  List<Account> all(Criteria criteria) {
    Query inOrder = query(criteria).with(org.springframework.data.domain.Sort.by("createdAt"));
    return mongo.find(inOrder.limit(500), Account.class).stream().filter(this::exists).toList();
  }

  boolean hasAdmin(String organisation) {
    return !all(where("organisation")
            .is(organisation)
            .and("admin")
            .is(true)
            .and("state")
            .is(Account.State.ACTIVE))
        .isEmpty();
  }

  /**
   * The account at this address, made now if there was none.
   *
   * @param organisation where the role has one
   */
  Account make(
      String address,
      Role role,
      @Nullable String organisation,
      @Nullable String municipality,
      boolean admin,
      Account.State state) {
    String id = claim(address, Ids.inOrderOfTime(clock.instant()));
    Account account =
        Account.of(
            new Person(id, role, organisation, municipality),
            address,
            admin,
            state,
            clock.instant());
    return insert(account);
  }

  private Account insert(Account account) {
    try {
      return mongo.insert(account);
    } catch (DuplicateKeyException e) {
      return find(account.id()).orElseThrow();
    }
  }

  /** Whoever claims first has it; the others get that account. */
  private String claim(String address, String account) {
    try {
      return mongo.insert(new Claim(address, account)).account();
    } catch (DuplicateKeyException e) {
      Claim claim = mongo.findById(address, Claim.class);
      return claim == null ? account : claim.account();
    }
  }

  boolean isSample(String address) {
    return samples && address.endsWith(SAMPLE_DOMAIN);
  }

  /** Sample people come to be when they are first asked for. */
  private Optional<Account> sample(String address) {
    if (!isSample(address)) {
      return Optional.empty();
    }
    return SamplePeople.named(address.substring(0, address.length() - SAMPLE_DOMAIN.length()))
        .map(person -> samplePerson(person, address));
  }

  private Account samplePerson(Person person, String address) {
    claim(address, person.subject());
    boolean admin = SamplePeople.isAdmin(person.subject());
    return insert(
        Account.of(person, address, admin, Account.State.ACTIVE, clock.instant()).asSample());
  }

  private boolean exists(Account account) {
    return samples || !account.sample();
  }

  boolean set(String id, Account.State from, Account.State to) {
    return mongo
            .updateFirst(
                query(where("_id").is(id).and("state").is(from)),
                Update.update("state", to),
                Account.class)
            .getModifiedCount()
        == 1;
  }

  void makeAdmin(String id) {
    mongo.updateFirst(query(where("_id").is(id)), Update.update("admin", true), Account.class);
  }

  /** False where this step, or a later one, was taken before. */
  boolean take(String id, long step) {
    return mongo
            .updateFirst(
                query(where("_id").is(id).and("totp.lastStep").lt(step)),
                Update.update("totp.lastStep", step),
                Account.class)
            .getModifiedCount()
        == 1;
  }

  void enrol(String id, Account.Totp totp, List<String> recovery) {
    mongo.updateFirst(
        query(where("_id").is(id)),
        Update.update("totp", totp).set("recovery", recovery),
        Account.class);
  }

  /** False where it is none of their codes, or was used. */
  boolean spend(String id, String recoveryHash) {
    return mongo
            .updateFirst(
                query(where("_id").is(id).and("recovery").is(recoveryHash)),
                new Update().pull("recovery", recoveryHash),
                Account.class)
            .getModifiedCount()
        == 1;
  }

  /** As it is kept: addresses that differ in case only are one. */
  static String normal(String typed) {
    return java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether mail may be sent there at all: one @, a domain, nothing that a header could take. */
  static boolean isAddress(String text) {
    return text.length() <= 254
        && text.matches("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");
  }
}
