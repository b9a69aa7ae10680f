// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ninaite.events.CandidateId;
import ninaite.events.RoundId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * What a round keeps to itself: {@code {_id, seed, key}}. Both are drawn once, before the lists
 * open: whoever could draw after seeing the lists could go on until they like what comes out.
 */
@Component
class Secrets {
  private static final int BYTES = 32;

  /** 80 bits: no two people of one round have the same. */
  private static final int PSEUDONYM_BYTES = 10;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final MongoCollection<Document> secrets;

  Secrets(MongoTemplate mongo) {
    this.secrets = mongo.getDb().getCollection("round_secrets");
  }

  /**
   * The secrets of one round.
   *
   * @param seed of the lottery, hexadecimal; told to everybody when the result is published
   * @param key that makes pseudonyms, hexadecimal; never told
   */
  record Secret(String seed, String key) {

    /** Whom the published instance means, for those who know the key. */
    String pseudonym(CandidateId candidate) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
        byte[] digest = mac.doFinal(candidate.text().getBytes(UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, PSEUDONYM_BYTES));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every JDK has HmacSHA256", e);
      }
    }
  }

  /** Drawn at the first call, the same at every other. */
  Secret of(RoundId round) {
    Document drawn = new Document("seed", draw()).append("key", draw());
    secrets.updateOne(
        new Document("_id", round.text()),
        new Document("$setOnInsert", drawn),
        new UpdateOptions().upsert(true));
    Document kept =
        Objects.requireNonNull(secrets.find(new Document("_id", round.text())).first(), "secret");
    return new Secret(kept.getString("seed"), kept.getString("key"));
  }

  private static String draw() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
