// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares client secrets, which are long and random, in constant time. A slow hash protects what
 * people think up; of random bits it would protect nothing.
 */
final class RandomSecrets implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : secret.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence given, @Nullable String kept) {
    return given != null
        && kept != null
        && MessageDigest.isEqual(
            given.toString().getBytes(StandardCharsets.UTF_8),
            kept.getBytes(StandardCharsets.UTF_8));
  }
}
