// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.service.Seal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Second factors by code: an authenticator app, or one of ten codes on paper for whoever lost it.
 */
@Component
class Factors {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** RFC 4226 4 R6: at least 128 bits, 160 recommended. */
  private static final int SECRET_BYTES = 20;

  private static final int RECOVERY_CODES = 10;
  private static final String RECOVERY_SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

  /** 31^10: 49 bits each, and few may be tried. */
  private static final int RECOVERY_LENGTH = 10;

  /** ASVS 5.0 6.3.1; wrong codes beyond these are not looked at for a while. */
  private final Throttle tries = new Throttle(10, java.time.Duration.ofMinutes(15));

  private final Accounts accounts;
  private final InstantSource clock;
  private final Seal seal;
  private final String sampleSecret;

  Factors(
      Accounts accounts,
      InstantSource clock,
      FactorKey key,
      @Value("${ninaite.identity.sample-secret:}") String sampleSecret) {
    this.accounts = accounts;
    this.clock = clock;
    this.seal = Seal.of(key.secret(), "totp");
    this.sampleSecret = sampleSecret;
  }

  static byte[] newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** What was typed is this account's code of now, or one from its paper, and was not used yet. */
  boolean accepts(Account account, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    if (!tries.admits(account.id(), clock.instant())) {
      return false;
    }
    return code.length() == RECOVERY_LENGTH
        ? accounts.spend(account.id(), Seal.hash(account.id() + code))
        : acceptsByTime(account, code);
  }

  private boolean acceptsByTime(Account account, String code) {
    OptionalLong step =
        secret(account)
            .map(secret -> Code.stepOf(code, secret, clock.instant()))
            .orElse(OptionalLong.empty());
    return step.isPresent() && accounts.take(account.id(), step.getAsLong());
  }

  /** The recovery codes, told this once; empty where the code does not fit the secret. */
  List<String> enrol(Account account, byte[] secret, String typed) {
    OptionalLong step = Code.stepOf(typed.replaceAll("\\s", ""), secret, clock.instant());
    if (step.isEmpty()) {
      return List.of();
    }
    List<String> codes = Stream.generate(Factors::recoveryCode).limit(RECOVERY_CODES).toList();
    accounts.enrol(
        account.id(),
        new Account.Totp(seal.close(Base64.getEncoder().encodeToString(secret)), step.getAsLong()),
        codes.stream().map(code -> Seal.hash(account.id() + code)).toList());
    return codes;
  }

  /** The code that will be taken now, for sample people alone: if this one is spent, the next. */
  Optional<String> codeOfSample(Account account) {
    Account.Totp totp = account.totp();
    if (!account.sample() || totp == null) {
      return Optional.empty();
    }
    long now = Code.step(clock.instant());
    long step = totp.lastStep() < now ? now : now + 1;
    return secret(account).map(secret -> Code.at(step, secret));
  }

  private Optional<byte[]> secret(Account account) {
    Account.Totp totp = account.totp();
    if (totp == null) {
      return Optional.empty();
    }
    return account.sample() && totp.sealed().isEmpty()
        ? Optional.of(Seal.mac(sampleSecret, "totp " + account.id()))
        : seal.open(totp.sealed())
            .map(text -> Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String recoveryCode() {
    return IntStream.range(0, RECOVERY_LENGTH)
        .mapToObj(_ -> RECOVERY_SIGNS.charAt(RANDOM.nextInt(RECOVERY_SIGNS.length())))
        .map(String::valueOf)
        .collect(java.util.stream.Collectors.joining());
  }
}
