// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

/**
 * Somebody who asks.
 *
 * @param token empty without one
 */
record Actor(Who who, String name, String token) {
  static final Actor ANYBODY = new Actor(Who.AN, "anybody", "");

  @Override
  public String toString() {
    return name;
  }
}
