// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import ninaite.events.MunicipalityId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams of figures. A change in this process is sent at once, one in another within a second. */
@Component
class Live {
  private static final long FOR_EVER = 0L;

  private final Board board;
  private final Map<SseEmitter, Stream> streams = new ConcurrentHashMap<>();

  Live(Board board, Changes changes) {
    this.board = board;
    changes.subscribe(this::changed);
  }

  /** One open stream and what it has been sent. */
  private static final class Stream {
    final MunicipalityId municipality;
    final int fiscalYear;
    final ReentrantLock sending = new ReentrantLock();
    long sent = -1;

    Stream(MunicipalityId municipality, int fiscalYear) {
      this.municipality = municipality;
      this.fiscalYear = fiscalYear;
    }
  }

  SseEmitter follow(MunicipalityId municipality, int fiscalYear) {
    SseEmitter emitter = new SseEmitter(FOR_EVER);
    Stream stream = new Stream(municipality, fiscalYear);
    emitter.onCompletion(() -> streams.remove(emitter));
    emitter.onError(_ -> streams.remove(emitter));
    streams.put(emitter, stream);
    send(emitter, stream);
    return emitter;
  }

  private void changed(Set<String> cells) {
    streams.forEach(
        (emitter, stream) -> {
          String prefix = stream.municipality.text() + "/";
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
      Figures figures = Figures.of(stream.municipality, stream.fiscalYear, board);
      if (figures.version() != stream.sent) {
        stream.sent = figures.version();
        send(
            emitter,
            SseEmitter.event().id(Long.toString(figures.version())).name("figures").data(figures));
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
}
