// SPDX-License-Identifier: Apache-2.0
package ninaite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ninaite.testing.Api;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Sends "schedule a course with one seat" at a rate and watches the figure SEATS of the one
 * municipality on the bureau's stream: each command adds one, so the k-th command by planned time
 * is visible with the first figure that counts k more than before. All commands meet in one cell,
 * which is the hardest case for the bureau.
 */
final class Flow implements AutoCloseable {
  private static final Pattern SEATS = Pattern.compile("\"SEATS\":(\\d+)");
  private static final Duration GIVE_UP = Duration.ofSeconds(30);

  private final Api api;
  private final AtomicLong seats = new AtomicLong();
  private final ConcurrentSkipListMap<Long, Long> seenAt = new ConcurrentSkipListMap<>();
  private final Stream<String> stream;
  private volatile boolean closed;

  Flow(Api api) {
    this.api = api;
    this.stream = open();
    Thread.ofVirtual().name("figures").start(this::follow);
  }

  /**
   * What a run came to, in microseconds.
   *
   * @param toAnswer planned send until the answer
   * @param toFigure planned send until the figure
   * @param missing commands whose effect was not seen in time, or that were refused
   */
  record Result(Histogram toAnswer, Histogram toFigure, int sent, int missing, double seconds) {

    /** Nothing lost, nothing queued up: the figures keep pace with the commands. */
    boolean kept(int rate) {
      return missing == 0
          && toFigure.getValueAtPercentile(99) < TimeUnit.SECONDS.toMicros(1)
          && sent / seconds > rate * 0.97;
    }
  }

  Result run(int rate, Duration length) throws InterruptedException {
    int count = (int) (rate * length.toMillis() / 1000);
    Histogram toAnswer = new ConcurrentHistogram(3);
    AtomicInteger refused = new AtomicInteger();
    CountDownLatch answered = new CountDownLatch(count);
    long[] planned = new long[count];
    long before = seats.get();
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
    for (int i = 0; i < count; i++) {
      long at = start + i * 1_000_000_000L / rate;
      planned[i] = at;
      for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      api.http()
          .sendAsync(command(), HttpResponse.BodyHandlers.discarding())
          .whenComplete(
              (response, failure) -> {
                if (failure != null || response.statusCode() != 201) {
                  refused.incrementAndGet();
                } else {
                  toAnswer.recordValue(micros(System.nanoTime() - at));
                }
                answered.countDown();
              });
    }
    answered.await(GIVE_UP.toSeconds(), TimeUnit.SECONDS);
    double seconds = (System.nanoTime() - start) / 1e9;
    long expected = before + count - refused.get();
    for (long end = System.nanoTime() + GIVE_UP.toNanos();
        seats.get() < expected && System.nanoTime() < end; ) {
      LockSupport.parkNanos(1_000_000);
    }
    Histogram toFigure = new Histogram(3);
    int missing = refused.get();
    for (int k = 0; k < count - refused.get(); k++) {
      var visible = seenAt.ceilingEntry(before + k + 1);
      if (visible == null) {
        missing++;
      } else {
        toFigure.recordValue(Math.max(0, micros(visible.getValue() - planned[k])));
      }
    }
    seenAt.headMap(seats.get()).clear();
    return new Result(toAnswer, toFigure, count, missing, seconds);
  }

  private HttpRequest command() {
    String today = today();
    Map<String, Object> plan =
        Map.of("title", "見本講座", "capacity", 1, "startsOn", today, "endsOn", today);
    return api.as("instructor").posting("/courses", plan, UUID.randomUUID().toString()).build();
  }

  private Stream<String> open() {
    HttpRequest request =
        HttpRequest.newBuilder(
                api.as("bureau").request("/figures/042021/stream").GET().build(), (_, _) -> true)
            .timeout(Duration.ofHours(1))
            .build();
    try {
      return api.http().send(request, HttpResponse.BodyHandlers.ofLines()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void follow() {
    try {
      stream.forEach(this::line);
    } catch (UncheckedIOException e) {
      if (!closed) {
        throw e;
      }
    }
  }

  private void line(String line) {
    long now = System.nanoTime();
    int year = line.lastIndexOf("\"year\":");
    if (year > 0) {
      Matcher figure = SEATS.matcher(line).region(year, line.length());
      if (figure.find()) {
        long count = Long.parseLong(figure.group(1));
        seenAt.putIfAbsent(count, now);
        seats.accumulateAndGet(count, Math::max);
      }
    }
  }

  private static long micros(long nanos) {
    return nanos / 1000;
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
  }

  @Override
  public void close() {
    closed = true;
    stream.close();
  }
}
