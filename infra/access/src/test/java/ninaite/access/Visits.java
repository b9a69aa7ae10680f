// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import ninaite.access.Calls.Reply;
import ninaite.testing.SignIn;

/** Pages as people open them: with the cookie of a session at the gateway, or past it. */
final class Visits {
  private final World world;
  private final Map<Who, SignIn> signedIn = new EnumMap<>(Who.class);

  /** Signs everybody in, once, as the sample person of their role. */
  Visits(World world) {
    this.world = world;
    for (Who who : Who.values()) {
      if (who != Who.AN) {
        signedIn.put(who, SignIn.in(world.url(), person(who).person()));
      }
    }
  }

  SignIn of(Who who) {
    return Objects.requireNonNull(signedIn.get(who));
  }

  Actor person(Who who) {
    return world.actors.in(who, Relation.OWN).orElseThrow();
  }

  Reply opened(Row row, Who who) {
    String url = world.url() + world.names.path(row, Relation.OWN);
    return who == Who.AN
        ? Calls.opened(row.method(), url, "Accept-Language", "ja")
        : Calls.opened(row.method(), url, "Cookie", of(who).cookie());
  }

  Reply direct(Row row, String service, Actor actor, Relation relation) {
    String url = world.ninaite.settings().url(service) + world.names.path(row, relation);
    return actor.token().isEmpty()
        ? Calls.opened(row.method(), url, "Accept-Language", "ja")
        : Calls.opened(row.method(), url, "Authorization", "Bearer " + actor.token());
  }

  /** How many forms have come to a service so far. */
  long formsAt(String service) {
    return world
        .ninaite
        .service(service)
        .getBean(MeterRegistry.class)
        .find("http.server.requests")
        .tag("method", "POST")
        .timers()
        .stream()
        .mapToLong(Timer::count)
        .sum();
  }

  void tellsNothingOfOthers(Actor reader, Reply reply) {
    assertThat(world.personal.toldTo(reader, Objects.requireNonNull(reply.text())))
        .as("people's data in %s", reply.text())
        .isEmpty();
  }
}
