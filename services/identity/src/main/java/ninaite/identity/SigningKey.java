// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key that tokens are signed with: kept in a file that only its owner can read. */
final class SigningKey {
  private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);
  private static final int BITS = 2048;

  private SigningKey() {}

  /**
   * Reads the key, or makes one where there is none yet.
   *
   * @param file a JWK in JSON; blank for a key that lives as long as the process
   */
  static RSAKey in(String file) {
    if (file.isBlank()) {
      LOG.warn("no key file is set: tokens will not outlive this process");
      return generate();
    }
    Path path = Path.of(file);
    try {
      return Files.exists(path) ? RSAKey.parse(Files.readString(path)) : written(path, generate());
    } catch (IOException e) {
      throw new UncheckedIOException("the signing key can't be read or written", e);
    } catch (ParseException e) {
      throw new IllegalStateException("the signing key's file holds no RSA key in JWK form", e);
    }
  }

  static JWKSet set(RSAKey key) {
    return new JWKSet(key);
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .keyID(UUID.randomUUID().toString())
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("every JDK makes RSA keys", e);
    }
  }

  private static RSAKey written(Path path, RSAKey key) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.createFile(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(path, key.toJSONString(), StandardOpenOption.WRITE);
    return key;
  }
}
