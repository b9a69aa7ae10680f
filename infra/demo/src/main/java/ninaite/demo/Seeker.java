// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.util.HashSet;
import java.util.Set;

/** Somebody who looks for work. Everybody here is made up. */
final class Seeker {
  /** Name of the sample person. */
  final String login;

  final int number;
  final Set<String> certificates = new HashSet<>();

  /** Vacancies this person has been introduced to. */
  final Set<String> introducedTo = new HashSet<>();

  String id = "";
  String application = "";
  int waiting;
  boolean candidate;
  boolean placed;
  boolean gone;

  Seeker(int number) {
    this.number = number;
    this.login = "trainee-" + number;
  }

  boolean looks() {
    return candidate && !placed && !gone;
  }
}
