// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of this system: made at the first start, readable by their owner only. */
final class Secret {
  private Secret() {}

  /** What sample people identify themselves with. */
  static String ofSamplePeople(Path home) {
    return in(home.resolve("sample-secret"));
  }

  /** What the gateway identifies itself with at the issuer, and seals sessions by. */
  static String ofTheGateway(Path home) {
    return in(home.resolve("sign-in-secret"));
  }

  private static String in(Path file) {
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
            file,
            Base64.getUrlEncoder().withoutPadding().encodeToString(random),
            StandardOpenOption.WRITE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("a secret can't be read or written", e);
    }
  }
}
