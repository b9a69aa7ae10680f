// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The golden files: what an event of each wire name looks like since it was first published. */
final class Golden {
  private static final String FOLDER = "/golden";
  private static final String ENDING = ".json";

  private Golden() {}

  /** The texts by wire name. */
  static Map<String, String> all() {
    URL folder = Objects.requireNonNull(Golden.class.getResource(FOLDER), "no golden files");
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(folder + " is no address", e);
    }
  }

  private static Map<String, String> in(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
      }
    }
    return texts;
  }
}
