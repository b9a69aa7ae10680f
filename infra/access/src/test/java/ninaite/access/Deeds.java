// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ninaite.access.Calls.Reply;
import org.jspecify.annotations.Nullable;

/** What people do through the gateway so that there is something to ask for. */
final class Deeds {

  /** A success on the way, to be held against the table too. */
  record Made(Actor actor, String method, String path, Reply reply) {}

  final List<Made> made = new ArrayList<>();
  private final String url;

  Deeds(String url) {
    this.url = url;
  }

  Reply post(Actor actor, String path, @Nullable Object body) {
    return call(actor, "POST", path, body);
  }

  Reply get(Actor actor, String path) {
    return Calls.done(url, actor, "GET", path, "");
  }

  Reply call(Actor actor, String method, String path, @Nullable Object body) {
    Reply reply = done(actor, method, path, body);
    if (reply.status() / 100 != 2) {
      throw new AssertionError(
          method + " " + path + " as " + actor + ": " + reply.status() + " " + reply.text());
    }
    return reply;
  }

  Reply done(Actor actor, String method, String path, @Nullable Object body) {
    String json = body == null ? "" : Calls.JSON.writeValueAsString(body);
    Reply reply = Calls.done(url, actor, method, path, json);
    if (reply.status() / 100 == 2) {
      made.add(new Made(actor, method, path, reply));
    }
    return reply;
  }

  /** Tries until what one service tells another has arrived. */
  static Reply eventually(Supplier<Reply> asked) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(asked::get, answer -> answer.status() / 100 == 2);
  }
}
