// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import ninaite.local.Settings;
import org.jspecify.annotations.Nullable;

/** Makes tokens as the issuer does, also such as it has no sample person for. */
final class Tokens {
  private final RSAKey key;
  private final String issuer;

  Tokens(Settings settings) {
    try {
      key = RSAKey.parse(Files.readString(settings.home().resolve("issuer.jwk")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("no key", e);
    }
    issuer = settings.url();
  }

  /** Somebody who is no sample person, by their name. */
  Actor actor(Who who, String name, @Nullable String organisation, @Nullable String municipality) {
    return actor(who, name, name, organisation, municipality);
  }

  Actor actor(
      Who who,
      String name,
      String subject,
      @Nullable String organisation,
      @Nullable String municipality) {
    var claims =
        new JWTClaimsSet.Builder()
            .subject(subject)
            .issuer(issuer)
            .audience("ninaite")
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
            .claim("roles", List.of(who.role().orElseThrow().name().toLowerCase(Locale.ROOT)))
            .claim("organisation", organisation)
            .claim("municipality", municipality)
            .build();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return new Actor(who, name, subject, token.serialize());
  }
}
