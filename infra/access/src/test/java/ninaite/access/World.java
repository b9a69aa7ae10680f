// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import ninaite.local.Ninaite;
import ninaite.local.Settings;
import ninaite.testing.Engines;

/**
 * One system with people, plants, courses and a round in two municipalities, made through the API.
 * Everybody and everything is made up.
 */
final class World {
  final Ninaite ninaite = start();
  final Actors actors = new Actors(new Tokens(ninaite.settings()));
  final Names names = new Names();
  final Personal personal = new Personal(actors);
  final Versions versions = new Versions(ninaite);
  final Deeds deeds = new Deeds(url());

  private static final class Lazily {
    static final World WORLD = new World();
  }

  static World get() {
    return Lazily.WORLD;
  }

  private World() {
    new Applicants(deeds, actors, names, personal).come();
    new Plants(deeds, actors, names).open();
    new Courses(deeds, actors, names, personal).run();
    Matches matches = new Matches(deeds, actors, names, personal);
    matches.make();
    matches.place();
    versions.awaitQuiet();
  }

  String url() {
    return ninaite.settings().url();
  }

  private static Ninaite start() {
    Engines engines = Engines.current();
    Ninaite ninaite = Ninaite.start(Settings.aside(engines.mongodbUri(), engines.kafka()));
    Runtime.getRuntime().addShutdownHook(new Thread(ninaite::close));
    return ninaite;
  }
}
