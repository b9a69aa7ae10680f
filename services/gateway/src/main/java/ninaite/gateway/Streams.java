// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The streams that are open. Each costs a virtual thread and a connection, hence their limit. */
@Component
final class Streams {
  private final Semaphore free;
  private final Set<InputStream> open = ConcurrentHashMap.newKeySet();

  Streams(Limits limits) {
    free = new Semaphore(limits.streams());
  }

  /** False, and the stream closed, when there are too many already. */
  boolean admit(InputStream stream) {
    if (free.tryAcquire()) {
      open.add(stream);
      return true;
    }
    close(stream);
    return false;
  }

  /** Passes on each event as it comes until either side ends; both see that as the end. */
  void pass(InputStream from, OutputStream to) {
    byte[] buffer = new byte[8192];
    try (from) {
      to.flush(); // a reader learns that the stream stands before there is any event
      for (int some = from.read(buffer); some >= 0; some = from.read(buffer)) {
        to.write(buffer, 0, some);
        to.flush();
      }
    } catch (IOException oneSideIsGone) {
      // A client that is still there comes back with the id of the last event it has.
    } finally {
      end(from);
    }
  }

  /** Otherwise every reader would hold up the shutdown. */
  @EventListener(ContextClosedEvent.class)
  void endAll() {
    open.forEach(Streams::close);
  }

  int count() {
    return open.size();
  }

  private void end(InputStream stream) {
    if (open.remove(stream)) {
      free.release();
    }
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // it is closed all the same
    }
  }
}
