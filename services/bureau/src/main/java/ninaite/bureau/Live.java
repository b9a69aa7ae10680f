// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams of figures. A change in this process is sent at once, one in another within a second. */
@Component
class Live {
  private static final long FOR_EVER = 0L;

  private final Dashboard dashboard;
  private final int generation;
  private final Map<SseEmitter, Stream> streams = new ConcurrentHashMap<>();

  Live(
      Dashboard dashboard,
      Changes changes,
      @Value("${ninaite.bureau.generation:1}") int generation) {
    this.dashboard = dashboard;
    this.generation = generation;
    changes.subscribe(this::changed);
  }

  /** One open stream and what it has been sent. */
  private static final class Stream {
    final Dashboard.View view;
    final ReentrantLock sending = new ReentrantLock();
    String sent;

    Stream(Dashboard.View view, String sent) {
      this.view = view;
      this.sent = sent;
    }
  }

  /**
   * @param lastEventId the last one its reader has, if it comes back
   */
  SseEmitter follow(Dashboard.View view, @Nullable String lastEventId) {
    SseEmitter emitter = new SseEmitter(FOR_EVER);
    Stream stream = new Stream(view, lastEventId == null ? "" : lastEventId);
    emitter.onCompletion(() -> streams.remove(emitter));
    emitter.onError(_ -> streams.remove(emitter));
    streams.put(emitter, stream);
    // Says at once that it is open, also to who has everything already.
    send(emitter, SseEmitter.event().comment("figures"));
    send(emitter, stream);
    return emitter;
  }

  private void changed(Set<String> cells) {
    streams.forEach(
        (emitter, stream) -> {
          String prefix = stream.view.municipality().text() + "/";
          if (cells.stream().anyMatch(cell -> cell.startsWith(prefix))) {
            Thread.startVirtualThread(() -> send(emitter, stream));
          }
        });
  }

  @Scheduled(fixedDelayString = "${ninaite.bureau.live-check:1s}")
  void catchUp() {
    streams.forEach(this::send);
  }

  /** Keeps proxies from closing a quiet stream, and finds out which readers are gone. */
  @Scheduled(fixedDelayString = "${ninaite.bureau.live-heartbeat:15s}")
  void heartbeat() {
    streams.forEach((emitter, _) -> send(emitter, SseEmitter.event().comment("")));
  }

  private void send(SseEmitter emitter, Stream stream) {
    stream.sending.lock();
    try {
      Figures figures = dashboard.figures(stream.view);
      String id = id(figures);
      if (!id.equals(stream.sent)) {
        stream.sent = id;
        send(emitter, SseEmitter.event().id(id).name("figures").data(figures));
      }
    } finally {
      stream.sending.unlock();
    }
  }

  private void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
    try {
      emitter.send(event);
    } catch (IOException | IllegalStateException e) {
      // The reader is gone; it comes back with the id of the last event it has.
      streams.remove(emitter);
    }
  }

  /** Another reading of the log counts changes anew, and another day lets cases mature. */
  private String id(Figures figures) {
    return generation + "-" + figures.version() + "-" + figures.day();
  }
}
