// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** How the file is opened. */
final class StoreFile {

  private StoreFile() {}

  static MVStore open(Path file) {
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            // With H2's background thread a commit may return while another one's bytes are
            // queued, so kill -9 could take an acknowledged write. Without it, commit is a write.
            .autoCommitDisabled()
            .cacheSize(16)
            .pageSplitSize(8 * 1024)
            .open();
    // Nobody reads old versions; keeping them for the default 45 s makes the file grow tenfold.
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    return store;
  }
}
