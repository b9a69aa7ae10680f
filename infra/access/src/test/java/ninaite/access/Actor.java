// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

/**
 * Somebody who asks.
 *
 * @param person the subject of the token; that of a sample person for those who also sign in
 * @param token empty without one
 */
record Actor(Who who, String name, String person, String token) {
  static final Actor ANYBODY = new Actor(Who.AN, "anybody", "", "");

  @Override
  public String toString() {
    return name;
  }
}
