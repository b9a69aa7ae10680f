// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import ninaite.service.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the secrets of second factors are sealed with in the store. In a file of its own, since the
 * signing key may be changed at any time and this one may not: with it all codes would be lost.
 */
record FactorKey(String secret) {
  private static final Logger LOG = LoggerFactory.getLogger(FactorKey.class);

  /**
   * @param file blank for a key that lives as long as the process
   */
  static FactorKey in(String file) {
    if (file.isBlank()) {
      LOG.warn("no factor key file is set: second factors will not outlive this process");
      return new FactorKey(Seal.newToken());
    }
    Path path = Path.of(file).toAbsolutePath();
    try {
      if (!Files.exists(path)) {
        Files.createDirectories(path.getParent());
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(path, Seal.newToken(), StandardOpenOption.WRITE);
      }
      return new FactorKey(Files.readString(path).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the key of the second factors can't be read or written", e);
    }
  }

  @Override
  public String toString() {
    return "FactorKey";
  }
}
