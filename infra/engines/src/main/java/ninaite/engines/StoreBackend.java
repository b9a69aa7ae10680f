// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;

/** Commits before it answers, and keeps the file compact. */
final class StoreBackend extends H2Backend {

  /** It answers as MongoDB 5.0; a test run must be able to say what it really was. */
  private static final String NAME = "mongo-java-server on H2, in this JVM";

  private static final int HALF_EMPTY = 50;
  private static final int BYTES_AT_A_TIME = 512 * 1024;

  private final ScheduledExecutorService housekeeping =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-housekeeping").factory());

  StoreBackend(MVStore store) {
    super(store);
    housekeeping.scheduleWithFixedDelay(this::compact, 200, 200, TimeUnit.MILLISECONDS);
  }

  /**
   * Also a read commits, if it saw what another client has written and not yet committed: else the
   * relay could publish an event whose document is lost. Commands that wait here at the same time
   * share one commit, since MVStore finds nothing left to write for those that come second.
   */
  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    // Says that pages of this version are being read, so that no commit may reuse their room.
    TxCounter reading = getMvStore().registerVersionUsage();
    try {
      Document answer = super.handleCommand(channel, database, command, query);
      return command.equalsIgnoreCase("buildInfo") ? answer.append("embedded", NAME) : answer;
    } finally {
      getMvStore().deregisterVersionUsage(reading);
      getMvStore().commit();
    }
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoreDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public void close() {
    housekeeping.close();
    super.close();
  }

  /** A little at a time, for a commit waits as long as this takes. */
  private void compact() {
    MVStore store = getMvStore();
    if (!store.isClosed() && store.compact(HALF_EMPTY, BYTES_AT_A_TIME)) {
      store.commit();
    }
  }
}
